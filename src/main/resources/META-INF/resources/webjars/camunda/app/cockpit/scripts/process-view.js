// How much waits and is overdue at each step, on the diagram of a process; or how often a year passed each.

import { element, text } from "../../tasklist/scripts/elements.js";
import { forget, keyOf, listen, show } from "./process-figures.js";

const ACTIVITIES = /Task$|^bpmn:(CallActivity|SubProcess)$/;
const OVERLAY = "kehoach-figures";
const LEVELS = 4;
const LEGEND = "Ô càng đậm thì càng nhiều lượt đi qua, so với bước có nhiều lượt nhất; ô trắng: không có lượt nào.";
const WAITING = "Số việc, hồ sơ con đang chờ; “!” là số đã quá hạn. Tính mọi phiên bản của quy trình.";

let stop = () => {};

const isPhone = () => window.matchMedia("(max-width: 600px)").matches;

function activities(viewer) {
  const found = viewer.get("elementRegistry").filter((one) => ACTIVITIES.test(one.type) && one.businessObject);
  return found.sort((a, b) => a.x - b.x || a.y - b.y);
}

function names(viewer) {
  return new Map(activities(viewer).map((one) => [one.id, one.businessObject.name || one.id]));
}

function waitingMark(count) {
  const mark = element("div", { className: "kehoach-figures" }, text("span", `${count.waiting} đang chờ`, "kehoach-waiting"));
  if (count.overdue) {
    mark.append(text("span", `! ${count.overdue} quá hạn`, "kehoach-overdue"));
  }
  return mark;
}

function passedMark(count) {
  return element("div", { className: "kehoach-figures" }, text("span", `${count.passed} lượt`, "kehoach-passed"));
}

const level = (passed, most) => Math.ceil((passed * LEVELS) / most);

function clear(viewer) {
  viewer.get("overlays").remove({ type: OVERLAY });
  activities(viewer).forEach((one) => {
    for (let heat = 1; heat <= LEVELS; heat += 1) {
      viewer.get("canvas").removeMarker(one.id, `kehoach-heat-${heat}`);
    }
  });
}

function mark(viewer, step, html) {
  viewer.get("overlays").add(step, OVERLAY, {
    position: { top: 0, left: 4 },
    scale: { min: isPhone() ? 0.5 : 0.8 },
    show: { minZoom: -Infinity, maxZoom: Infinity },
    html,
  });
}

function draw(viewer, { year, figures }) {
  clear(viewer);
  const drawn = (figures?.steps ?? []).filter((count) => viewer.get("elementRegistry").get(count.step));
  if (!year) {
    drawn.filter((count) => count.waiting).forEach((count) => mark(viewer, count.step, waitingMark(count)));
    return;
  }
  const most = Math.max(0, ...drawn.map((count) => count.passed));
  drawn.filter((count) => count.passed).forEach((count) => {
    viewer.get("canvas").addMarker(count.step, `kehoach-heat-${level(count.passed, most)}`);
    mark(viewer, count.step, passedMark(count));
  });
}

function choice(key, viewer, years) {
  const select = element("select", { id: "kehoach-view-choice", className: "form-control" });
  select.append(element("option", { value: "", textContent: "Đang chờ" }));
  years.forEach((year) => select.append(element("option", { value: `${year}`, textContent: `Cả năm ${year}` })));
  select.addEventListener("change", () => show(key, select.value, names(viewer)));
  return select;
}

function panel() {
  const legend = element("p", { className: "kehoach-legend" });
  legend.setAttribute("role", "status");
  const made = element("div", { className: "kehoach-view", hidden: true }, legend);
  // A drag or a wheel that begins here is not for the diagram.
  ["mousedown", "wheel", "touchstart"].forEach((name) => made.addEventListener(name, (event) => event.stopPropagation()));
  return { made, legend };
}

function scale() {
  const boxes = [1, 2, 3, 4].map((heat) => text("span", ["≤ 1/4", "≤ 1/2", "≤ 3/4", "> 3/4"][heat - 1], `kehoach-box kehoach-box-${heat}`));
  return element("span", { className: "kehoach-scale" }, ...boxes);
}

function begin(viewer, key) {
  const { made, legend } = panel();
  viewer.get("canvas").getContainer().append(made);
  if (isPhone()) {
    // The facts beside the diagram have just left it their room (process-view.css).
    viewer.get("canvas").resized();
    viewer.get("canvas").zoom("fit-viewport", "auto");
  }
  const unlisten = listen((shown) => {
    if (shown.key !== key) {
      return;
    }
    made.hidden = !shown.figures && !shown.failed;
    if (shown.figures && !made.querySelector("select")) {
      made.prepend(element("label", { htmlFor: "kehoach-view-choice", textContent: "Hiện trên sơ đồ" }), choice(key, viewer, shown.figures.years));
    }
    legend.replaceChildren(shown.failed || (shown.year ? LEGEND : WAITING), ...(shown.year && !shown.failed ? [scale()] : []));
    draw(viewer, shown);
  });
  show(key, "", names(viewer));
  return () => {
    unlisten();
    made.remove();
    forget();
  };
}

export default {
  id: "kehoach.process-view",
  pluginPoint: "cockpit.processDefinition.diagram.plugin",
  priority: 0,
  render: (viewer, { processDefinitionId }) => {
    stop();
    stop = begin(viewer, keyOf(processDefinitionId));
  },
  unmount: () => {
    stop();
    stop = () => {};
  },
};
