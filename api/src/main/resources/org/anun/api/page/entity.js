import { html, nothing } from "/lib/lit-html/lit-html.js";
import { correction } from "./correction.js";
import { yearsOrMonths } from "./entity-months.js";
import { histogram } from "./histogram.js";
import { langOf, langOfLabel } from "./language-tag.js";
import { memberChart } from "./member-chart.js";
import { partialNotice } from "./notices.js";
import { origin } from "./origin.js";
import { runs } from "./runs.js";
import { about, atEntity } from "./other-states.js";
import { pageUrl } from "./search-state.js";
import { valueLabel } from "./value-label.js";
import { wording } from "./wording.js";

/** Sources and languages named in a list; the facets of a search have the rest. */
const SHARES_SHOWN = 8;

/**
 * One person, place or organisation: what it is called, how articles spell it, who writes about it
 * and when, what is named together with it, and how to correct the row.
 *
 * @param {object} found the API's entity
 * @param {object} state the SearchState in the URL
 * @param {?object} outlet the API's variants of the name in the one source that was chosen
 * @param {boolean} isLoading another one is on its way
 * @param {(state: object) => void} go shows another state
 */
export function entity(found, outlet, state, isLoading, go) {
  return html`
    <div class="entity ${isLoading ? "loading" : ""}" aria-busy=${isLoading}>
      ${entityHeading(found, state)}
      <div class="entity-main">
        ${found.partial || outlet?.partial ? partialNotice() : nothing}
        ${memberChart(found, outlet, state, go)}
        ${overTime(found, state, go)}
        ${latest(found, state)}
      </div>
      <aside class="entity-facts">
        ${together(found, state)}
        ${shares(wording.bySource, "source", found.sources)}
        ${shares(wording.byLanguage, "language", found.languages)}
        ${correction(found)}
      </aside>
    </div>`;
}

function entityHeading({ kind, key, label, labels, wikidata, note, articles, first, last }, state) {
  const others = Object.entries(labels).filter(([, each]) => each !== label);
  return html`
    <header class="entity-head">
      <p class="entity-kind">${wording.entityKind[kind]}</p>
      <h1 id="view-title" tabindex="-1" lang=${langOfLabel(label)}><bdi>${label}</bdi></h1>
      <p class="entity-count">
        ${articles > 0 ? html`<a href=${pageUrl(about(state, kind, key))}>${wording.allArticles(articles)}</a>` : wording.articles(0)}
        ${articles > 0 ? html`<span class="quiet">${first ? wording.seen(first, last) : wording.neverDated}</span>` : nothing}
      </p>
      ${note ? html`<p lang="en">${note}</p>` : nothing}
      ${others.length === 0 ? nothing : html`
        <dl class="labels" aria-label=${wording.otherLanguages}>
          ${others.map(([language, each]) => html`
            <div><dt>${wording.languageName(language)}</dt><dd><bdi lang=${langOf(language)}>${each}</bdi></dd></div>`)}
        </dl>`}
      ${wikidata ? html`<p class="quiet"><a href="https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}" rel="noopener noreferrer">${wording.wikidata} ${wikidata}</a></p>` : nothing}
    </header>`;
}

function overTime({ kind, key, months, articles }, state, go) {
  if (articles === 0) return nothing;
  const dated = months.reduce((sum, { count }) => sum + count, 0);
  return html`
    <section>
      <h2>${wording.overTime}</h2>
      ${histogram(about(state, kind, key), { ...yearsOrMonths(months), unknown: articles - dated }, go)}
    </section>`;
}

function latest({ latest: hits }, state) {
  if (hits.length === 0) return nothing;
  return html`
    <section>
      <h2>${wording.latest}</h2>
      <ol class="latest">
        ${hits.map(({ id, language, title, source, published_at }) => html`
          <li>
            ${origin({ source, published_at, language })}
            <h3 lang=${langOf(language)} dir="auto"><a href=${pageUrl({ ...state, article: id })}>${
              title.length > 0 ? runs(title) : html`<span class="unknown">${wording.untitled}</span>`}</a></h3>
          </li>`)}
      </ol>
    </section>`;
}

function together({ together: named }, state) {
  if (named.length === 0) return html`<section><h2>${wording.together}</h2><p class="quiet">${wording.aloneNote}</p></section>`;
  const kinds = Object.keys(wording.entityKind).filter((kind) => named.some((each) => each.kind === kind));
  return html`
    <section>
      <h2>${wording.together}</h2>
      ${kinds.map((kind) => html`
        <h3>${wording.facet[kind]}</h3>
        <ul class="together">
          ${named.filter((each) => each.kind === kind).map(({ key, label, articles }) => html`
            <li><a href=${pageUrl(atEntity(state, kind, key))}><bdi lang=${langOfLabel(label)}>${label}</bdi></a>
              <span class="count">${wording.count(articles)}</span></li>`)}
        </ul>`)}
    </section>`;
}

function shares(title, field, values) {
  if (values.length === 0) return nothing;
  return html`
    <section>
      <h2>${title}</h2>
      <ul class="shares">
        ${values.slice(0, SHARES_SHOWN).map(({ value, count }) => html`
          <li><bdi>${valueLabel(field, value)}</bdi> <span class="count">${wording.count(count)}</span></li>`)}
        ${values.length > SHARES_SHOWN ? html`<li class="quiet">${wording.moreSources(values.length - SHARES_SHOWN)}</li>` : nothing}
      </ul>
    </section>`;
}
