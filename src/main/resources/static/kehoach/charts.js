// Draws what a table says above it: the table stays and is read by whoever does not see the picture. Columns that carry a
// colour are drawn, one bar for each row.

const COLOURS = { "on-time": "#2e7d32", late: "#e08a2e", "in-time": "#5b9bd5", overdue: "#a61b1b" };
const NARROW = matchMedia("(max-width: 48rem)");

function columns(table) {
  return [...table.tHead.rows[0].cells]
    .map((cell, index) => ({ index, name: cell.textContent, colour: COLOURS[cell.dataset.colour] }))
    .filter((column) => column.colour);
}

function number(cell) {
  return Number(cell.textContent.replace(/\./g, "").replace(",", "."));
}

function stacked(table) {
  const rows = [...table.tBodies[0].rows].filter((row) => !row.dataset.skip);
  return {
    type: "bar",
    data: {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      datasets: columns(table).map((column) => ({
        label: column.name,
        data: rows.map((row) => number(row.cells[column.index])),
        backgroundColor: column.colour,
        borderColor: "#ffffff",
        borderWidth: 1,
      })),
    },
    options: {
      indexAxis: "y",
      animation: false,
      maintainAspectRatio: false,
      scales: { x: { stacked: true, ticks: { precision: 0 } }, y: { stacked: true, ticks: { autoSkip: false } } },
      plugins: { legend: { position: "bottom", labels: { boxWidth: 14 } } },
    },
  };
}

// One bar for each year that has a figure, and the line of the target.
function target(table) {
  const rows = [...table.tBodies[0].rows];
  const aim = Number(table.dataset.target);
  return {
    data: {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      datasets: [
        { type: "line", label: table.dataset.aim, data: rows.map(() => aim), borderColor: "#1c2733", borderDash: [6, 4], pointRadius: 0 },
        { type: "bar", label: "Tỷ lệ (%)", data: rows.map((row) => number(row.cells[1])), backgroundColor: COLOURS["in-time"] },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: { y: { min: 0, max: 100 } },
      plugins: { legend: { position: "bottom", labels: { boxWidth: 14 } } },
    },
  };
}

const KINDS = { stacked, target };

export function draw(root) {
  for (const table of root.querySelectorAll("table[data-chart]:not([data-drawn])")) {
    table.dataset.drawn = "true";
    const frame = document.createElement("div");
    frame.className = "chart";
    const canvas = document.createElement("canvas");
    canvas.setAttribute("aria-hidden", "true");
    frame.append(canvas);
    (table.closest(".scroll") || table).before(frame);
    const chart = new window.Chart(canvas, KINDS[table.dataset.chart](table));
    if (NARROW.matches) {
      chart.options.plugins.legend.labels.font = { size: 11 };
    }
  }
}

if (window.Chart) {
  draw(document);
}
