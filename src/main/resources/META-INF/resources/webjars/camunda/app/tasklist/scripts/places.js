// Addresses inside Tasklist: which task is open, and the way to another one in the same list.

const BY_DEADLINE = JSON.stringify([{ sortBy: "dueDate", sortOrder: "asc" }]);

function parameters() {
  return new URLSearchParams(location.hash.split("?")[1] || "");
}

export function taskShown() {
  return parameters().get("task");
}

export function openTask(id) {
  const wanted = parameters();
  wanted.set("task", id);
  return "#/?" + wanted;
}

export function noTask() {
  const wanted = parameters();
  wanted.delete("task");
  return "#/?" + wanted;
}

// The most urgent task comes first, unless somebody asked for another order.
if (["", "#", "#/"].includes(location.hash.split("?")[0]) && !parameters().has("sorting")) {
  const wanted = parameters();
  wanted.set("sorting", BY_DEADLINE);
  history.replaceState(history.state, "", "#/?" + wanted);
}
