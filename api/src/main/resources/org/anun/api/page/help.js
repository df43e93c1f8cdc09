import { html, render } from "/lib/lit-html/lit-html.js";
import { wording } from "./wording.js";

const KEYS_TOLD = { search: ["/"], move: ["j", "k"], open: ["Enter"], pages: ["n", "p"], back: ["Esc"], help: ["?"] };

const TYPED = {
  words: "Pashinyan Gyumri", phrase: "\"Nikol Pashinyan\"", or: "Aliyev OR Əliyev", not: "-oil", title: "title:Peskov",
};

/** Opens the panel of keys and of what can be typed. */
export function help() {
  let dialog = document.getElementById("help-panel");
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.id = "help-panel";
    dialog.setAttribute("aria-labelledby", "help-title");
    document.body.append(dialog);
  }
  render(html`
    <h2 id="help-title">${wording.helpTitle}</h2>
    <h3>${wording.helpSearch}</h3>
    <dl>${Object.entries(TYPED).map(([what, typed]) => html`
      <div><dt><code>${typed}</code></dt><dd>${wording.typed[what]}</dd></div>`)}</dl>
    <h3>${wording.helpKeys}</h3>
    <dl>${Object.entries(KEYS_TOLD).map(([what, keys]) => html`
      <div><dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${wording.keys[what]}</dd></div>`)}</dl>
    <form method="dialog"><button type="submit">${wording.close}</button></form>`, dialog);
  dialog.showModal();
}
