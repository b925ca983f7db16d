// On a phone there is room for the list or for the form: an open task hides the list, a button leads back to it.

import { noTask, taskShown } from "./places.js";

function back() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-default kehoach-back";
  button.textContent = "← Danh sách việc";
  button.addEventListener("click", () => {
    location.hash = noTask();
  });
  return button;
}

function follow() {
  document.body.classList.toggle("kehoach-task-open", Boolean(taskShown()));
  const details = document.querySelector(".column-right.task-details");
  if (details && !details.querySelector(".kehoach-back")) {
    details.prepend(back());
  }
}

addEventListener("hashchange", () => {
  follow();
  if (taskShown() && matchMedia("(max-width: 768px)").matches) {
    scrollTo(0, 0);
  }
});
new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true });
follow();

export default [];
