import { html, nothing } from "/lib/lit-html/lit-html.js";
import { atEntity } from "./other-states.js";
import { pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** Names shown before the rest is asked for. */
const NAMES_SHOWN = 8;

/**
 * The people, places or organisations that an article names, the most mentioned first, each a link
 * to its own page, with the forms in which this article writes the name.
 *
 * @param {string} kind person, place or organisation
 * @param {{name: string, key: string, mentions: {text: string}[]}[]} found
 */
export function named(kind, found, state) {
  const order = [...found].sort((a, b) => b.mentions.length - a.mentions.length);
  const list = (some) => html`<ul class="named">${some.map((each) => namedEntity(kind, each, state))}</ul>`;
  return html`
    <section>
      <h2>${wording.facet[kind]}</h2>
      ${order.length === 0 ? html`<p class="quiet">${wording.noneNamed[kind]}</p>` : list(order.slice(0, NAMES_SHOWN))}
      ${order.length > NAMES_SHOWN ? html`
        <details class="rest"><summary>${wording.moreValues(order.length - NAMES_SHOWN)}</summary>${list(order.slice(NAMES_SHOWN))}</details>` : nothing}
    </section>`;
}

function namedEntity(kind, { name, key, mentions }, state) {
  const forms = [...new Set(mentions.map(({ text }) => text))].filter((form) => form !== name);
  return html`
    <li>
      <a href=${pageUrl(atEntity(state, kind, key))}><bdi>${name}</bdi></a>
      <span class="quiet">${wording.mentions(mentions.length)}</span>
      ${forms.length > 0 ? html`
        <span class="quiet forms">${wording.writtenAs} ${forms.map((form, i) => html`${i > 0 ? ", " : nothing}<bdi>${form}</bdi>`)}</span>` : nothing}
    </li>`;
}
