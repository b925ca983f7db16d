// The ways to the pages of our own, in the bar of Tasklist and of Cockpit.

const BARS = ["tasklist.navbar.action", "cockpit.navigation"];
const PAGES = [
  { id: "home", address: "/", name: "Trang làm việc", priority: 2000 },
  { id: "guide", address: "/huong-dan", name: "Hướng dẫn", priority: 1900 },
];

function link(page) {
  const a = document.createElement("a");
  a.href = page.address;
  a.textContent = page.name;
  return a;
}

export default BARS.flatMap((pluginPoint) =>
  PAGES.map((page) => ({
    id: `kehoach.${page.id}.${pluginPoint}`,
    pluginPoint,
    priority: page.priority,
    render: (node) => node.append(link(page)),
    unmount: () => {},
  })),
);
