// The figures that the diagram and the table beside it show: the same ones, asked for once for both.

import { read } from "../../tasklist/scripts/own-api.js";

// "unit-report:3:4711", the id of one version; its figures are those of all versions.
export const keyOf = (definitionId) => definitionId.split(":")[0];

const listeners = new Set();
let asked;
let shown = { key: "", year: "", figures: undefined, names: new Map() };

function tell() {
  listeners.forEach((listener) => listener(shown));
}

export function listen(listener) {
  listeners.add(listener);
  listener(shown);
  return () => listeners.delete(listener);
}

/** @param year empty: what waits; @param names of the steps of the diagram, in its order */
export async function show(key, year, names) {
  const question = { key, year };
  asked = question;
  const path = `/api/process-view/${encodeURIComponent(key)}${year ? `?year=${encodeURIComponent(year)}` : ""}`;
  let next;
  try {
    next = { key, year, names, figures: await read(path), failed: "" };
  } catch (refusal) {
    // Administrators of the system belong to no locality: for them there are no figures.
    next = { key, year, names, figures: undefined, failed: refusal.status === 404 ? "" : "Chưa tải được số liệu. Đề nghị mở lại trang." };
  }
  if (asked === question) {
    shown = next;
    tell();
  }
}

export function forget() {
  asked = undefined;
  shown = { key: "", year: "", figures: undefined, names: new Map() };
  tell();
}
