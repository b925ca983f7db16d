// The way to the page of the operator, in the menu of Admin. That menu has no place for plugins and is drawn anew after
// each login.
const MENU = ".sections-menu > ul";
const ID = "kehoach-system";

function offer() {
  const menu = document.querySelector(MENU);
  if (!menu || document.getElementById(ID)) {
    return;
  }
  const link = document.createElement("a");
  link.href = "/quan-tri/he-thong";
  link.textContent = "Tình trạng hệ thống";
  const item = document.createElement("li");
  item.id = ID;
  item.append(link);
  menu.append(item);
}

new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
offer();

export default [];
