// What absences mean for a task, on its card and above its form: that its deadline lies in the days one has announced
// oneself, or who stands in for whoever holds it. Asked for all cards that appear together at once, and anew when a task is
// taken or given back.

import { element, text } from "./elements.js";
import { read } from "./own-api.js";
import { taskShown } from "./places.js";

const SOON = 800;
const cards = new Map();
let asking = 0;
let open;

function line(words) {
  return text("p", words, "kehoach-absence");
}

function shown() {
  for (const [node] of [...cards].filter(([card]) => !card.isConnected)) {
    cards.delete(node);
  }
  return cards;
}

async function ask() {
  asking = 0;
  const nodes = [...shown()];
  const ids = [...new Set([...nodes.map(([, id]) => id), taskShown()].filter(Boolean))].slice(0, 100);
  if (!ids.length) {
    return;
  }
  try {
    const found = await read("/api/tasks/absences?ids=" + ids.map(encodeURIComponent).join(","));
    const words = new Map(found.map((one) => [one.id, one.text]));
    for (const [node, id] of nodes) {
      node.replaceChildren(...(words.has(id) ? [line(words.get(id))] : []));
    }
    open = { task: taskShown(), words: words.get(taskShown()) };
    showAbove();
  } catch {
    // Tasks can be done without.
  }
}

function askSoon(wait) {
  asking = asking || setTimeout(ask, wait);
}

// Above the form and outside of what Tasklist draws anew.
function showAbove() {
  const title = document.querySelector(".task-details h2.task");
  const place = title && title.parentElement;
  const there = document.querySelector(".kehoach-absence-open");
  const words = open && open.task === taskShown() ? open.words : undefined;
  if (there && (!words || there.textContent !== words || there.previousElementSibling !== title)) {
    there.remove();
  }
  if (words && place && !place.querySelector(".kehoach-absence-open")) {
    title.after(element("p", { className: "kehoach-absence kehoach-absence-open", role: "status", textContent: words }));
  }
}

addEventListener("hashchange", () => askSoon(0));
document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest(".claim, .unclaim, .assignee")) {
    askSoon(SOON);
  }
});
new MutationObserver(showAbove).observe(document.documentElement, { childList: true, subtree: true });
askSoon(SOON);

export default {
  id: "kehoach.absence",
  pluginPoint: "tasklist.card",
  priority: -20,
  render: (node, { taskId }) => {
    cards.set(node, taskId);
    askSoon(0);
  },
  unmount: () => {},
};
