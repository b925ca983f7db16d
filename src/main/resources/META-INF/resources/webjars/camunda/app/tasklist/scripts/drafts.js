// Keeps what is typed into a form without anybody pressing Save: a moment after the last key, when another tab of the
// task is opened, and when the page is hidden or closed. Tasklist's own Save puts it into the browser's storage and brings
// it back with the form.

const PAUSE = 1000;
let waiting = 0;

function save() {
  const button = document.querySelector(".form-actions .btn-default");
  if (button && !button.disabled) {
    button.click();
  }
}

document.addEventListener("input", (event) => {
  if (event.target instanceof Element && event.target.closest(".fjs-form")) {
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  }
});
// Another tab takes the form off the page; heard before that happens.
document.addEventListener(
  "click",
  (event) => {
    if (event.target instanceof Element && event.target.closest(".task-details .nav-tabs, .kehoach-evidence-open")) {
      save();
    }
  },
  true
);
document.addEventListener("visibilitychange", save);
window.addEventListener("pagehide", save);

export default [];
