// Elements with their text. What people typed goes in as text only, never as HTML.

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) {
      made[name] = value;
    } else {
      made.setAttribute(name, value);
    }
  }
  made.append(...children);
  return made;
}

/** An element that holds words only. */
export function text(tag, words, className = "") {
  return element(tag, { className, textContent: words });
}

export function button(text, className, act) {
  const made = element("button", { type: "button", className, textContent: text });
  made.addEventListener("click", act);
  return made;
}
