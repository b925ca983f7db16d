// A link to a task names it behind the # of the address; it stays there through the login.
const form = document.getElementById("login");
form.action = form.getAttribute("action") + location.hash;
