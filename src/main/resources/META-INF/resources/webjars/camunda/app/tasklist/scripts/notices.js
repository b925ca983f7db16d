// The notices of the logged-in person, in the bar at the top of Tasklist, with the number of those not yet seen.
// All texts go through textContent: they contain what people typed and must never become HTML.

import { change, read } from "./own-api.js";
import { openTask } from "./places.js";

const EVERY = 120000;
const MOST = 99;
// As narrow as this the bar is folded away; the bell stays in sight beside the button that unfolds it.
const NARROW = matchMedia("(max-width: 767px)");

function line(notice) {
  const item = document.createElement("li");
  item.className = "kehoach-notice kehoach-notice-" + notice.kind.toLowerCase() + (notice.read ? "" : " kehoach-unread");
  const date = document.createElement("time");
  date.textContent = notice.date + (notice.read ? "" : " · Mới");
  const text = document.createElement(notice.task ? "a" : "span");
  text.textContent = notice.text;
  if (notice.task) {
    text.href = openTask(notice.task);
  }
  item.append(date, text);
  return item;
}

function empty() {
  const item = document.createElement("li");
  item.textContent = "Chưa có thông báo.";
  return item;
}

class Bell {
  constructor(node) {
    this.bar = node;
    this.box = document.createElement("div");
    this.box.className = "kehoach-bell";
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "btn btn-link kehoach-notices-button";
    this.button.setAttribute("aria-expanded", "false");
    this.button.setAttribute("aria-controls", "kehoach-notices");
    this.badge = document.createElement("span");
    this.badge.className = "kehoach-badge";
    this.badge.setAttribute("aria-hidden", "true");
    const picture = document.createElement("span");
    picture.className = "glyphicon glyphicon-bell";
    picture.setAttribute("aria-hidden", "true");
    const word = document.createElement("span");
    word.className = "kehoach-notices-word";
    word.textContent = "Thông báo ";
    this.button.append(picture, word, this.badge);
    this.list = document.createElement("ul");
    this.list.id = "kehoach-notices";
    this.list.className = "kehoach-notices";
    this.list.hidden = true;
    this.button.addEventListener("click", () => this.turn());
    this.list.addEventListener("click", (event) => event.target.closest("a") && this.close());
    this.outside = (event) => this.box.contains(event.target) || this.close();
    this.escape = (event) => event.key === "Escape" && !this.list.hidden && this.close(true);
    document.addEventListener("click", this.outside);
    document.addEventListener("keydown", this.escape);
    this.box.append(this.button, this.list);
    this.stand = () => this.place();
    NARROW.addEventListener("change", this.stand);
    this.place();
    this.count(0);
    this.load();
    this.timer = setInterval(() => document.hidden || this.load(), EVERY);
  }

  place() {
    const menu = document.querySelector(".navbar-header .navbar-toggle");
    if (NARROW.matches && menu) {
      menu.after(this.box);
    } else {
      this.bar.append(this.box);
    }
  }

  count(unread) {
    this.badge.hidden = unread === 0;
    this.badge.textContent = unread > MOST ? MOST + "+" : String(unread);
    this.button.setAttribute("aria-label", unread ? "Thông báo, " + unread + " chưa xem" : "Thông báo");
  }

  async load() {
    try {
      this.notices = await read("/api/notices");
    } catch {
      return;
    }
    this.count(this.notices.filter((notice) => !notice.read).length);
    if (this.list.hidden) {
      this.list.replaceChildren(...(this.notices.length ? this.notices.map(line) : [empty()]));
    }
  }

  async turn() {
    if (!this.list.hidden) {
      this.close();
      return;
    }
    await this.load();
    this.list.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    const ids = (this.notices || []).filter((notice) => !notice.read).map((notice) => notice.id);
    if (ids.length) {
      try {
        await change("POST", "/api/notices/read", { ids });
        this.count(0);
      } catch {
        // They stay new and are marked the next time.
      }
    }
  }

  close(toButton) {
    this.list.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
    if (toButton) {
      this.button.focus();
    }
  }

  remove() {
    clearInterval(this.timer);
    NARROW.removeEventListener("change", this.stand);
    this.box.remove();
    document.removeEventListener("click", this.outside);
    document.removeEventListener("keydown", this.escape);
  }
}

let bell;

export default {
  id: "kehoach.notices",
  pluginPoint: "tasklist.navbar.action",
  priority: 1000,
  render: (node) => {
    bell = new Bell(node);
  },
  unmount: () => bell && bell.remove(),
};
