// The deadline on each card: the state in words and colour, the day, the working days that are left. Asked for all cards
// that appear together at once.

import { read } from "./own-api.js";
import { deadlineLine } from "./deadline-line.js";

const waiting = new Map();
let asking = 0;

async function ask() {
  asking = 0;
  const nodes = new Map(waiting);
  waiting.clear();
  const ids = [...nodes.keys()].map(encodeURIComponent).join(",");
  try {
    for (const deadline of await read("/api/tasks/deadlines?ids=" + ids)) {
      nodes.get(deadline.id).replaceChildren(deadlineLine(deadline));
    }
  } catch {
    // The list stays usable without.
  }
}

export default {
  id: "kehoach.deadline",
  pluginPoint: "tasklist.card",
  priority: -10,
  render: (node, { taskId }) => {
    waiting.set(taskId, node);
    asking = asking || setTimeout(ask, 0);
  },
  unmount: () => {},
};
