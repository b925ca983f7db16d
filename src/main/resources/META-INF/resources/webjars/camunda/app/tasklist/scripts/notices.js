// The notices of the logged-in person, in the bar at the top of Tasklist.
// All texts go through textContent: they contain what people typed and must never become HTML.

function line(notice) {
  const item = document.createElement("li");
  item.className = "kehoach-notice kehoach-notice-" + notice.kind.toLowerCase();
  const date = document.createElement("time");
  date.textContent = notice.date;
  const text = document.createElement("span");
  text.textContent = notice.text;
  item.append(date, text);
  return item;
}

function empty() {
  const item = document.createElement("li");
  item.textContent = "Chưa có thông báo.";
  return item;
}

async function load(button, list) {
  const answer = await fetch("/api/notices", { headers: { Accept: "application/json" } });
  const notices = answer.ok ? await answer.json() : [];
  button.textContent = "Thông báo (" + notices.length + ")";
  list.replaceChildren(...(notices.length ? notices.map(line) : [empty()]));
}

export default {
  id: "kehoach.notices",
  pluginPoint: "tasklist.navbar.action",
  priority: 1000,
  render: (node) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-link kehoach-notices-button";
    button.textContent = "Thông báo";
    const list = document.createElement("ul");
    list.className = "kehoach-notices";
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", () => {
      list.hidden = !list.hidden;
      button.setAttribute("aria-expanded", String(!list.hidden));
      load(button, list);
    });
    node.append(button, list);
    load(button, list);
  },
  unmount: () => {},
};
