// The web applications have a login form of their own. When they show it, after a logout or when the session has ended,
// the one login page takes over.
function leave() {
  if (location.hash.startsWith("#/login")) {
    location.replace("/login");
  }
}

addEventListener("hashchange", leave);
leave();

export default [];
