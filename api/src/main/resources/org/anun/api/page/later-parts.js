import { speakAlso } from "./wording.js";

/** No answer arrived, or one that is not JSON. */
export class NoAnswer extends Error {}

/** The parts of the page that the first view does without: null until they are loaded. */
export const later = { parts: null };

let loading = null;
const waiting = [];

/**
 * Loads them, once.
 *
 * @throws {NoAnswer} the server is out of reach; the next call tries again
 */
export function loadLater() {
  loading ??= load().catch((error) => {
    loading = null;
    throw new NoAnswer(error.message);
  });
  return loading;
}

/** Loads them ahead of their use; where that fails, the use says so. */
export function loadLaterQuietly() {
  loadLater().catch(() => {});
}

/** @param {() => void} then called when they are there */
export function whenLater(then) {
  waiting.push(then);
}

async function load() {
  const [{ parts }] = await Promise.all([import("./later.js"), speakAlso("wording-later"), style()]);
  later.parts = parts;
  waiting.forEach((then) => then());
}

function style() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("later.css", import.meta.url);
  return new Promise((loaded, failed) => {
    link.addEventListener("load", loaded);
    link.addEventListener("error", () => failed(new Error("no style")));
    document.head.append(link);
  });
}
