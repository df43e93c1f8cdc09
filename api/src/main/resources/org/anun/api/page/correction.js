import { html, nothing } from "/lib/lit-html/lit-html.js";
import { wording } from "./wording.js";

/** How a row is corrected: the commands, ready to copy, with what the reader has to fill in. */
export function correction({ kind, key, members }) {
  const row = `--kind ${kind} ${quoted(key)}`;
  const rarest = members.length > 1 ? members.at(-1).form : null;
  return html`
    <details class="correction">
      <summary><h2>${wording.correctTitle}</h2></summary>
      <p class="quiet">${wording.correctText}</p>
      <dl>
        ${rarest ? command(wording.correct.split, `./anun entities split ${row} ${quoted(rarest)}`) : nothing}
        ${command(wording.correct.merge, `./anun entities merge ${row} ${quoted(wording.otherRow)}`)}
        ${command(wording.correct.rename, `./anun entities rename ${row} en ${quoted(wording.newLabel)}`)}
        ${command(wording.correct.undo, "./anun entities undo")}
      </dl>
      <p class="sr" role="status"></p>
    </details>`;
}

function command(why, line) {
  return html`
    <dt>${why}</dt>
    <dd><code dir="ltr">${line}</code> <button type="button" class="copy" @click=${(event) => copy(event.currentTarget, line)}>${wording.copy}</button></dd>`;
}

/** The browser may forbid it, as on a page that is not served from this machine; the line can be selected all the same. */
async function copy(button, line) {
  try {
    await navigator.clipboard.writeText(line);
  } catch {
    const range = document.createRange();
    range.selectNodeContents(button.previousElementSibling);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return;
  }
  button.closest("details").querySelector("[role=status]").textContent = wording.copied;
}

/** An argument as a POSIX shell takes it. */
function quoted(text) {
  return /^[a-z0-9-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
