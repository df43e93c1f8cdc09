import { html, nothing } from "/lib/lit-html/lit-html.js";
import { isAroundArticle, languageShares, paragraphs } from "./article-text.js";
import { date } from "./hit.js";
import { people } from "./people.js";
import { langOf, webAddress } from "./runs.js";
import { wording } from "./wording.js";

/**
 * One article as it was read: every stretch of text in its language, the web page's own words
 * dimmed, the people it names, and the way to the original.
 *
 * @param {object} found the API's document
 * @param {SearchedForms} forms those of the search that led here
 */
export function article(found, forms) {
  const { text, title, segments, language } = found;
  const lines = paragraphs(text, segments).filter((line) => !repeatsTitle(line, title));
  const hasDimmed = segments.some(({ kind }) => isAroundArticle(kind));
  return html`
    <div class="article-layout">
      <article>
        ${heading(found)}
        <div class="text">
          ${lines.map((line) => paragraph(line, language, forms))}
        </div>
      </article>
      <aside class="article-facts">
        ${forms.summary(text, segments)}
        ${people(found.people ?? [])}
        ${languages(found)}
        ${hasDimmed ? html`<p class="quiet">${wording.dimmedNote}</p>` : nothing}
      </aside>
    </div>`;
}

function heading({ title, source, language, published_at: publishedAt, url }) {
  const original = webAddress(url);
  return html`
    <header>
      <p class="origin">
        ${source ? html`<bdi class="source">${source}</bdi>` : html`<span class="unknown">${wording.sourceUnknown}</span>`}
        ${date(publishedAt)}
        <span class="badge">${wording.languageName(language)}</span>
      </p>
      <h1 id="article-title" tabindex="-1" lang=${langOf(language)} dir="auto">${title || wording.untitled}</h1>
      ${original ? html`
        <p class="original">
          <a href=${original.href} rel="noopener noreferrer">${wording.original}</a>
          <span class="quiet">${wording.originalHost(original.hostname)}</span>
        </p>` : nothing}
    </header>`;
}

/** The headline stands above the text already. */
function repeatsTitle({ runs }, title) {
  return runs.every(({ kind }) => kind === "title") && runs.map((run) => run.text).join("").trim() === title?.trim();
}

/** A line of one kind is labelled as a whole, a mixed line run by run. */
function paragraph({ runs }, main, forms) {
  const kinds = new Set(runs.map((run) => run.kind));
  const languages = new Set(runs.map((run) => run.language));
  const kind = kinds.size === 1 ? runs[0].kind : "body";
  const language = languages.size === 1 ? runs[0].language : main;
  const content = languages.size === 1 && kinds.size === 1
    ? runs.map((run) => forms.marked(run.text, run.kind))
    : runs.map((run) => html`<span class="kind-${run.kind} ${run.language === main ? "" : "foreign-run"}" lang=${langOf(run.language)}
      title=${wording.languageName(run.language)}>${forms.marked(run.text, run.kind)}</span>`);
  const isForeign = language !== main && !isAroundArticle(kind);
  return html`
    <p class="kind-${kind} ${isForeign ? "foreign" : ""}" lang=${langOf(language)} dir="auto">${
      isForeign ? html`<span class="badge" lang=${wording.locale} dir="ltr">${wording.languageName(language)}</span> ` : nothing}${content}</p>`;
}

function languages({ text, segments }) {
  const shares = languageShares(text, segments);
  return html`
    <section>
      <h2>${wording.languages}</h2>
      <ul class="shares">
        ${shares.map(({ language, share }) => html`
          <li>${wording.languageName(language)} <span class="count">${wording.share(share)}</span></li>`)}
      </ul>
    </section>`;
}
