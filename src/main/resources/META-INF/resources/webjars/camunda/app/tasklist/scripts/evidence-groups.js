// Files under a heading that can be folded: many of them are still found by their counts.

import { element } from "./elements.js";

export function folded(text, count, open, ...content) {
  const summary = element("summary", { textContent: text + " (" + count + ")" });
  return element("details", { className: "kehoach-evidence-group", open }, summary, ...content);
}

/** By unit, else by duty, in the order in which they come; those of neither stand under "". */
export function grouped(files) {
  const groups = new Map([["", []]]);
  for (const file of files) {
    const name = [file.unit, file.about].filter(Boolean).join(" – ");
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return groups;
}
