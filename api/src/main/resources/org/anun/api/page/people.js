import { html, nothing } from "/lib/lit-html/lit-html.js";
import { pageUrl, readState } from "./search-state.js";
import { wording } from "./wording.js";

/**
 * The people an article names, the most mentioned first, each a link to all articles about them,
 * with the forms in which this article writes the name.
 *
 * @param {{name: string, key: string, mentions: {text: string}[]}[]} named
 */
export function people(named) {
  const order = [...named].sort((a, b) => b.mentions.length - a.mentions.length);
  return html`
    <section>
      <h2>${wording.people}</h2>
      ${order.length === 0 ? html`<p class="quiet">${wording.noPeople}</p>` : html`
        <ul class="people">${order.map(person)}</ul>`}
    </section>`;
}

function person({ name, key, mentions }) {
  const about = { ...readState(""), filters: [{ field: "person", value: key, excluded: false }] };
  const forms = [...new Set(mentions.map(({ text }) => text))].filter((form) => form !== name);
  return html`
    <li>
      <a href=${pageUrl(about)} title=${wording.articlesAbout}><bdi>${name}</bdi></a>
      <span class="quiet">${wording.mentions(mentions.length)}</span>
      ${forms.length > 0 ? html`
        <span class="quiet forms">${wording.writtenAs} ${forms.map((form, i) => html`${i > 0 ? ", " : nothing}<bdi>${form}</bdi>`)}</span>` : nothing}
    </li>`;
}
