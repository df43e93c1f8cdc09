import { help } from "./help.js";

/** What can be walked through: articles found, newest ones, similar ones. */
const ARTICLES = ".hits h3 a, .latest h3 a";

const ACTIONS = {
  "/": () => focusOn(document.getElementById("q")),
  "?": help,
  j: () => walk(1),
  k: () => walk(-1),
  n: () => document.querySelector("a[rel=next]")?.click(),
  p: () => document.querySelector("a[rel=prev]")?.click(),
  Escape: () => document.querySelector(".back a")?.click(),
};

const ARROWS = { ArrowDown: 1, ArrowUp: -1 };

/** Does what a key means anywhere on the page but in a field; the help names the keys. */
export function pressed({ target, key }) {
  if (target.closest("dialog")) return;
  if (target.matches("input:not([type=checkbox], [type=radio]), select, textarea")) {
    if (key === "Escape") target.blur();
  } else if (target.matches(ARTICLES) && ARROWS[key]) {
    walk(ARROWS[key]);
  } else {
    ACTIONS[key]?.();
  }
}

function walk(step) {
  const articles = [...document.querySelectorAll(ARTICLES)];
  const here = articles.indexOf(document.activeElement);
  focusOn(articles[Math.min(Math.max(here + step, 0), articles.length - 1)]);
}

function focusOn(element) {
  element?.focus();
  element?.select?.();
}
