// The way back to the page that each person starts from, in the bar of Tasklist and of Cockpit.

function render(node) {
  const link = document.createElement("a");
  link.href = "/";
  link.textContent = "Trang làm việc";
  node.append(link);
}

export default ["tasklist.navbar.action", "cockpit.navigation"].map((pluginPoint) => ({
  id: "kehoach.home." + pluginPoint,
  pluginPoint,
  priority: 2000,
  render,
  unmount: () => {},
}));
