import { html, nothing } from "/lib/lit-html/lit-html.js";
import { langOf, langOfLabel } from "./language-tag.js";
import { origin } from "./origin.js";
import { runs } from "./runs.js";
import { atEntity, atSearch } from "./other-states.js";
import { pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** Names that say why an article is like another; more would be a second article. */
const SHARED_SHOWN = 4;

/**
 * Articles like the one that is open, in any language, and whom and what both name.
 *
 * @param {{partial: boolean, story: ?object, hits: object[]}} found the API's answer
 */
export function similarArticles({ partial, story, hits }, state) {
  return html`
    <section class="similar">
      ${story ? html`<p><a href=${pageUrl(atSearch(state, story.search))}>${wording.copiesElsewhere(story.articles)}</a></p>` : nothing}
      <h2>${wording.similar}</h2>
      ${partial ? html`<p class="quiet partial">${wording.partialTitle}</p>` : nothing}
      ${hits.length === 0 ? html`<p class="quiet">${wording.similarNone}</p>` : html`<ol class="latest">${hits.map((hit) => like(hit, state))}</ol>`}
    </section>`;
}

function like({ id, language, title, source, published_at, shared = [] }, state) {
  return html`
    <li>
      ${origin({ source, published_at, language })}
      <h3 lang=${langOf(language)} dir="auto"><a href=${pageUrl({ ...state, article: id })}>${
        title?.length > 0 ? runs(title) : html`<span class="unknown">${wording.untitled}</span>`}</a></h3>
      ${shared.length === 0 ? nothing : html`
        <p class="quiet shared">${wording.shared} ${shared.slice(0, SHARED_SHOWN).map(({ kind, key, label }) => html`
          <a href=${pageUrl(atEntity(state, kind, key))}><bdi lang=${langOfLabel(label)}>${label}</bdi></a>`)}</p>`}
    </li>`;
}
