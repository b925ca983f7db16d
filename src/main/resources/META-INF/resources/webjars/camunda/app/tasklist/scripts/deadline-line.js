// The line that says how a task stands to its deadline. What config.js lists is loaded under another address than what
// a script imports, and so twice: shared parts stand in files that are only imported.

export function deadlineLine(deadline) {
  const line = document.createElement("p");
  line.className = "kehoach-deadline kehoach-deadline-" + deadline.state.toLowerCase();
  const word = document.createElement("strong");
  word.textContent = deadline.word;
  line.append(word, " · " + deadline.text);
  return line;
}
