// Controls of a task that end in a refusal: deadlines come from the plan, posts from the model, and staff hand a task to
// nobody but themselves. What they show stays to be read; only pressing them does nothing any more. The server decides,
// this only spares people the error.

const FOR_NOBODY = ".task-card .due-date, .task-card .groups > span";
const FOR_ADMINISTRATORS = ".task-card .assignee [cam-widget-inline-field]";
const ADMINISTRATOR = "kehoach-enters-admin";

function closed() {
  return document.body.classList.contains(ADMINISTRATOR) ? FOR_NOBODY : FOR_NOBODY + ", " + FOR_ADMINISTRATORS;
}

function isPassingBy(event) {
  return event.type === "keydown" && event.key === "Tab";
}

function stop(event) {
  if (event.target instanceof Element && event.target.closest(closed()) && !isPassingBy(event)) {
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}

// Nobody is led with the Tab key to something that does nothing.
function leaveOut() {
  for (const control of document.querySelectorAll(closed())) {
    for (const stopOnTheWay of [control, ...control.querySelectorAll("a[href], [tabindex='0']")]) {
      if (stopOnTheWay.tabIndex === 0) {
        stopOnTheWay.tabIndex = -1;
      }
    }
  }
}

// Administrators of the system manage lists and hand tasks to others; supervisors follow the way into Cockpit.
async function askWhereIMayGo() {
  const answer = await fetch("../../../api/admin/auth/user/default", { headers: { Accept: "application/json" } });
  const applications = answer.ok ? (await answer.json()).authorizedApps : [];
  document.body.classList.add(...applications.map((application) => "kehoach-enters-" + application));
}

for (const kind of ["click", "keydown", "paste"]) {
  document.addEventListener(kind, stop, true);
}
new MutationObserver(leaveOut).observe(document.body, { childList: true, subtree: true });
askWhereIMayGo();

export default [];
