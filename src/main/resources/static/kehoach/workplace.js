// The pages of the web applications call themselves English; a screen reader would read Vietnamese with English sounds.
document.documentElement.lang = "vi";

// An application that draws a page before its words have come shows their keys instead and keeps them. So the words are
// fetched first and put where it looks for them; it starts when this module is done.
const STORE = "camunda-web";
const base = document.querySelector("base");
const folder = `${base.getAttribute("app-root")}/app/${base.getAttribute("app-name")}/locales/`;
const place = `${folder}_locales_data_vi_${window.bust}`;

const kept = JSON.parse(localStorage.getItem(STORE) || "{}");
if (!kept[place]) {
  const answer = await fetch(`${folder}vi.json`);
  if (answer.ok) {
    kept[place] = JSON.stringify(await answer.json());
    localStorage.setItem(STORE, JSON.stringify(kept));
  }
}

export default [];
