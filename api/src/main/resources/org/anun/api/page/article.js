import { html, nothing } from "/lib/lit-html/lit-html.js";
import { isAroundArticle, languageShares, paragraphs } from "./article-text.js";
import { langOf } from "./language-tag.js";
import { origin } from "./origin.js";
import { named } from "./named.js";
import { similarArticles } from "./similar.js";
import { wording } from "./wording.js";

/** Colours there are for languages; an article with more has some twice. */
const TONGUES = 4;

/**
 * One article as it was read: every stretch of text in its language, the web page's own words
 * dimmed, the people, places and organisations it names, and the way to the original.
 *
 * @param {object} found the API's document
 * @param {?object} similar the API's articles like it, where they have arrived
 * @param {SearchedForms} forms those of the search that led here
 * @param {object} state the SearchState in the URL
 */
export function article(found, similar, forms, state) {
  const { title, language } = found;
  const text = found.text ?? "";
  const segments = segmentsOf(text, found);
  const lines = paragraphs(text, segments).filter((line) => !repeatsTitle(line, title));
  const shares = languageShares(text, segments);
  const around = [...new Set(segments.map((segment) => segment.language))]
    .filter((each) => each !== language && each !== "und" && !shares.some((share) => share.language === each));
  const tongues = tonguesOf(language, shares, around);
  const hasDimmed = segments.some(({ kind }) => isAroundArticle(kind));
  return html`
    <div class="article-layout">
      <article>
        ${articleHeading(found, forms)}
        <div class="text">
          ${text.trim() === "" ? html`<p class="quiet">${wording.noText}</p>` : lines.map((line) => paragraph(line, language, tongues, forms))}
        </div>
        ${similar ? similarArticles(similar, state) : nothing}
      </article>
      <aside class="article-facts">
        ${forms.summary(text, segments)}
        ${named("person", found.people ?? [], state)}
        ${named("place", found.places ?? [], state)}
        ${named("organisation", found.organisations ?? [], state)}
        ${languages(shares, around, tongues)}
        ${hasDimmed ? html`<p class="quiet">${wording.dimmedNote}</p>` : nothing}
      </aside>
    </div>`;
}

/** A colour for each language but the article's own: its class, by the language's code. */
function tonguesOf(main, shares, around) {
  const others = [...shares.map(({ language }) => language).filter((language) => language !== main), ...around];
  return new Map(others.map((language, i) => [language, `tongue-${(i % TONGUES) + 1}`]));
}

/** An article that came without labels is one stretch of its own language. */
function segmentsOf(text, { segments, language }) {
  if (segments.length > 0 || text === "") return segments;
  return [{ start: 0, end: text.length, language: language ?? "und", kind: "body" }];
}

function articleHeading(found, forms) {
  const { title, language } = found;
  return html`
    <header>
      ${origin(found)}
      <h1 id="view-title" tabindex="-1" lang=${langOf(language)} dir="auto">${
        title ? forms.marked(title, "title") : html`<span class="unknown">${wording.untitled}</span>`}</h1>
      ${original(found)}
    </header>`;
}

/** The way to the article at its outlet; the index can hold addresses that no browser should follow. */
function original({ url }) {
  if (!url || !URL.canParse(url)) return nothing;
  const address = new URL(url);
  if (address.protocol !== "http:" && address.protocol !== "https:") return nothing;
  return html`
    <p class="original">
      <a href=${address.href} rel="noopener noreferrer">${wording.original}</a>
      <span class="quiet">${wording.originalHost(address.hostname)}</span>
    </p>`;
}

/** The headline stands above the text already. */
function repeatsTitle({ runs }, title) {
  return runs.every(({ kind }) => kind === "title") && runs.map((run) => run.text).join("").trim() === title?.trim();
}

/** A line of one kind is labelled as a whole, a mixed line run by run. */
function paragraph({ runs }, main, tongues, forms) {
  const kinds = new Set(runs.map((run) => run.kind));
  const languages = new Set(runs.map((run) => run.language));
  const kind = kinds.size === 1 ? runs[0].kind : "body";
  const language = languages.size === 1 ? runs[0].language : main;
  const content = languages.size === 1 && kinds.size === 1
    ? runs.map((run) => forms.marked(run.text, run.kind))
    : runs.map((run) => html`<span class="kind-${run.kind} ${tongues.get(run.language) ?? ""}" lang=${langOf(run.language)}
      title=${wording.languageName(run.language)}>${forms.marked(run.text, run.kind)}</span>`);
  const isForeign = language !== main && !isAroundArticle(kind);
  return html`
    <p class="kind-${kind} ${tongues.get(language) ?? ""}" lang=${langOf(language)} dir="auto">${
      isForeign ? html`<span class="badge" lang=${wording.locale} dir="ltr">${wording.languageName(language)}</span> ` : nothing}${content}</p>`;
}

function languages(shares, around, tongues) {
  return html`
    <section>
      <h2>${wording.languages}</h2>
      <ul class="shares">
        ${shares.map(({ language, share }) => html`
          <li><span class="swatch ${tongues.get(language) ?? "main"}"></span> <span class="share-name">${wording.languageName(language)}</span> <span class="count">${wording.share(share)}</span></li>`)}
        ${around.map((language) => html`
          <li><span class="swatch ${tongues.get(language)}"></span> <span class="share-name">${wording.languageName(language)}</span> <span class="count">${wording.aroundOnly}</span></li>`)}
      </ul>
    </section>`;
}
