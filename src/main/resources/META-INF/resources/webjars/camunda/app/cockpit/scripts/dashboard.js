// The state of the year, on the first page of Cockpit: the page that supervisors also find beside it. It comes from our
// own server as HTML in which all text of people is escaped; no script of it runs here.

const PAGE = "/theo-doi";
const STYLE = "/kehoach/watch.css";
const NOT_HERE = ".places";

function style() {
  if (!document.querySelector(`link[href="${STYLE}"]`)) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = STYLE;
    document.head.append(link);
  }
}

async function charts(root) {
  await import("/webjars/chart.js/dist/chart.umd.min.js");
  const { draw } = await import("/kehoach/charts.js");
  draw(root);
}

async function shown() {
  const answer = await fetch(PAGE, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const main = answer.ok && page.querySelector("main.watch");
  if (!main) {
    return undefined;
  }
  main.querySelectorAll(NOT_HERE).forEach((part) => part.remove());
  const section = document.createElement("section");
  section.className = "watch";
  section.append(...document.adoptNode(main).childNodes);
  return section;
}

let wanted;

export default {
  id: "kehoach.dashboard",
  pluginPoint: "cockpit.dashboard",
  priority: 1000,
  render: async (node) => {
    wanted = node;
    style();
    const section = await shown();
    // Somebody may have left for another page meanwhile.
    if (section && wanted === node) {
      node.append(section);
      await charts(section);
    }
  },
  unmount: () => {
    wanted = undefined;
  },
};
