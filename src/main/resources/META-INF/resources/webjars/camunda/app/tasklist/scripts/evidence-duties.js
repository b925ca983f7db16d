// The files of the duties that a report speaks of: of one unit at once, of many each when it is unfolded.

import { element } from "./elements.js";
import { folded } from "./evidence-groups.js";
import { fileLine } from "./evidence-list.js";
import { read } from "./own-api.js";

const FEW = 10;

function files(taskId, lines) {
  return element("ul", { className: "kehoach-evidence-files" }, ...lines.map((file) => fileLine(taskId, file)));
}

async function fill(place, taskId, of) {
  const waiting = element("p", { textContent: "Đang tải danh sách tệp." });
  waiting.setAttribute("role", "status");
  place.append(waiting);
  try {
    const duties = await read("/api/tasks/" + taskId + "/evidence/duties?unit=" + encodeURIComponent(of.unit));
    waiting.replaceWith(...duties.map((duty) => folded(duty.text, duty.files.length, of.files <= FEW, files(taskId, duty.files))));
  } catch (refused) {
    waiting.className = "kehoach-evidence-problem";
    waiting.textContent = refused.message;
  }
}

function unit(taskId, of) {
  const place = element("div");
  const shown = folded(of.name, of.files, false, place);
  shown.addEventListener("toggle", () => shown.open && !place.childElementCount && fill(place, taskId, of));
  return shown;
}

/** Nothing where there are none. */
export function filesOfDuties(taskId, units) {
  if (!units.length) {
    return [];
  }
  const count = units.reduce((sum, of) => sum + of.files, 0);
  const heading = element("h4", { textContent: "Minh chứng của các nhiệm vụ trong năm (" + count + ")" });
  if (units.length > 1) {
    return [heading, ...units.map((of) => unit(taskId, of))];
  }
  const place = element("div");
  fill(place, taskId, units[0]);
  return [heading, place];
}
