// The figures of the diagram as a table, for who reads by keyboard or screen reader; a tab below the diagram.

import { element, text } from "../../tasklist/scripts/elements.js";
import { keyOf, listen } from "./process-figures.js";

const NONE = { waiting: 0, overdue: 0, passed: 0, cutOff: 0 };

let stop = () => {};

function head(year) {
  const row = element("tr");
  ["Bước", "Đang chờ", "Quá hạn", `Đã qua (năm ${year})`, `Dừng giữa chừng (năm ${year})`].forEach((words) => {
    const cell = text("th", words);
    cell.scope = "col";
    row.append(cell);
  });
  return element("thead", {}, row);
}

function line(name, count) {
  const step = text("th", name);
  step.scope = "row";
  const overdue = text("td", count.overdue ? `! ${count.overdue}` : "0", count.overdue ? "kehoach-late" : "");
  return element("tr", {}, step, text("td", `${count.waiting}`), overdue, text("td", `${count.passed}`), text("td", `${count.cutOff}`));
}

// In the order of the diagram; after them the steps that only older versions have.
function lines({ figures, names }) {
  const counts = new Map(figures.steps.map((count) => [count.step, count]));
  const older = figures.steps.filter((count) => !names.has(count.step));
  return [
    ...[...names].map(([step, name]) => line(name, counts.get(step) ?? NONE)),
    ...older.map((count) => line(`${count.name ?? count.step} (phiên bản trước)`, count)),
  ];
}

function table(shown) {
  const caption = text("caption", "Tính mọi phiên bản của quy trình, trong địa phương của đồng chí. Việc của Mặt trận và các đoàn thể không tính quá hạn.");
  return element("table", { className: "cam-table kehoach-steps" }, caption, head(shown.figures.year), element("tbody", {}, ...lines(shown)));
}

export default {
  id: "kehoach.process-view-table",
  pluginPoint: "cockpit.processDefinition.runtime.tab",
  priority: 5,
  properties: { label: "Số liệu từng bước" },
  render: (node, { processDefinitionId }) => {
    stop();
    const key = keyOf(processDefinitionId);
    stop = listen((shown) => {
      const ready = shown.key === key && shown.figures;
      node.replaceChildren(ready ? table(shown) : text("p", shown.failed || "Chưa có số liệu cho quy trình này."));
    });
  },
  unmount: () => {
    stop();
    stop = () => {};
  },
};
