import { html } from "/lib/lit-html/lit-html.js";
import { Refusal } from "./api.js";
import { article } from "./article.js";
import { errorNotice } from "./notices.js";
import { SearchedForms } from "./searched-forms.js";
import { pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** One article in place of the results, with the way back to them. */
export function articleView(view) {
  const { state } = view;
  return html`
    <p class="back"><a href=${pageUrl({ ...state, article: "" })}>${state.entity === "" ? wording.back : wording.backToEntity}</a></p>
    ${articleContent(view)}`;
}

function articleContent({ state, answer, document, similar, error }) {
  if (error instanceof Refusal && error.status === 404) {
    return html`
      <div class="notice" role="alert">
        <h1>${wording.notFoundTitle}</h1>
        <p>${wording.notFoundText}</p>
      </div>`;
  }
  if (error) return html`<h1 class="sr">${wording.article}</h1>${errorNotice(error, state)}`;
  return document ? article(document, similar, new SearchedForms(answer?.spellings ?? []), state) : html`<p class="quiet" role="status">${wording.loadingArticle}</p>`;
}
