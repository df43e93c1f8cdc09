import { html } from "/lib/lit-html/lit-html.js";
import { langOfScript } from "./language-tag.js";
import { atEntity } from "./other-states.js";
import { pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** Forms shown under a row; its own page has all. */
const MEMBERS_SHOWN = 6;

/**
 * The spellings of an open row.
 *
 * @param {{entity: ?object, error: ?Error}} row what is known of it
 */
export function membersOf(kind, { value: key, label }, { entity, error }, state) {
  if (error) return html`<p class="quiet" role="status">${wording.membersFailed}</p>`;
  if (!entity) return html`<p class="quiet" role="status">${wording.loading}</p>`;
  const rest = entity.members.length - MEMBERS_SHOWN;
  return html`
    <ul aria-label=${wording.spellingsOf(label)}>
      ${entity.members.slice(0, MEMBERS_SHOWN).map(member)}
    </ul>
    <p><a href=${pageUrl(atEntity(state, kind, key))}>${rest > 0 ? wording.allOfWith(rest) : wording.allOf}<span class="sr">: <bdi>${label}</bdi></span></a></p>`;
}

function member({ form, script, articles, languages }) {
  return html`
    <li>
      <bdi class="form" lang=${langOfScript(script)}>${form}</bdi>
      <span class="count">${wording.count(articles)}</span>
      <span class="quiet in">${languages.map(({ value }) => wording.languageName(value)).join(", ")}</span>
    </li>`;
}
