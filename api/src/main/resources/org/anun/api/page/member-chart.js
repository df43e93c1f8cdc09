import { html, nothing, svg } from "/lib/lit-html/lit-html.js";
import { withoutGaps } from "./calendar.js";
import { yearsOrMonths } from "./entity-months.js";
import { langOfScript } from "./language-tag.js";
import { UNKNOWN, valueLabel } from "./value-label.js";
import { wording } from "./wording.js";

/** Sources with a colour of their own; more colours could not be told apart. */
const COLOURED = 6;

/** Sources written out beside a bar. */
const NAMED = 3;

/** Height of a strip in its own units; its width is one unit a column. */
const STRIP_HEIGHT = 10;

/**
 * How a name is spelled, when and by whom: a row a spelling, with a strip of columns over time on
 * one axis for all, and a bar of the sources that write it so.
 *
 * @param {object} found the API's entity
 * @param {?object} outlet the API's variants in the one source that was chosen
 */
export function memberChart(found, outlet, state, go) {
  if (found.members.length === 0) return nothing;
  const forms = outlet?.forms ?? found.members;
  const { interval, buckets } = yearsOrMonths(found.months);
  const times = withoutGaps(buckets, interval).map(({ from }) => from);
  const known = found.sources.filter(({ value }) => value !== UNKNOWN);
  const chart = {
    interval,
    times,
    highest: Math.max(...forms.flatMap(({ months }) => countsOver(times, interval, months)), 1),
    most: Math.max(...forms.map(({ articles }) => articles), 1),
    coloured: known.slice(0, COLOURED).map(({ value }) => value),
  };
  return html`
    <section class="member-chart">
      <h2 id="members-title">${wording.membersTitle}</h2>
      <div class="chart-head">
        ${outletChoice(found, state, go)}
        ${outlet ? nothing : legend(chart.coloured, found.sources.length > chart.coloured.length)}
      </div>
      ${forms.length === 0 ? html`<p class="quiet">${wording.membersNone}</p>` : table(forms, chart)}
      <p class="quiet">${wording.membersNote} ${found.complete ? nothing : wording.membersIncomplete}</p>
    </section>`;
}

function outletChoice({ sources }, state, go) {
  return html`
    <label class="outlet-choice">${wording.sourceOfChart}
      <select id="outlet" @change=${(event) => go({ ...state, outlet: event.target.value })}>
        <option value="" .selected=${state.outlet === ""}>${wording.allSources}</option>
        ${sources.map(({ value }) => html`
          <option value=${value} .selected=${value === state.outlet}>${valueLabel("source", value)}</option>`)}
      </select>
    </label>`;
}

function legend(coloured, hasOthers) {
  return html`
    <ul class="legend">
      ${coloured.map((source, i) => html`<li><span class="swatch source-${i}"></span> <bdi>${valueLabel("source", source)}</bdi></li>`)}
      ${hasOthers ? html`<li><span class="swatch source-other"></span> ${wording.otherSources}</li>` : nothing}
    </ul>`;
}

function table(forms, chart) {
  const columns = wording.memberColumns;
  const { interval, times } = chart;
  return html`
    <div class="scrolled" role="region" aria-labelledby="members-title" tabindex="0">
      <table class="member-table">
        <thead><tr>
          <th scope="col">${columns.form}</th>
          <th scope="col">${times.length === 0 ? columns.months : html`
            <span class="sr">${columns.months}</span>
            <span class="ends" aria-hidden="true"><span>${wording.bucket(interval, times[0])}</span>
              <span>${times.length > 1 ? wording.bucket(interval, times.at(-1)) : nothing}</span></span>`}</th>
          <th scope="col" class="number">${columns.articles}</th>
          <th scope="col">${columns.sources}</th>
        </tr></thead>
        <tbody>${forms.map((form) => row(form, chart))}</tbody>
      </table>
    </div>`;
}

function row({ form, script, articles, sources, languages, months }, chart) {
  return html`
    <tr>
      <th scope="row">
        <bdi lang=${langOfScript(script)}>${form}</bdi>
        <span class="quiet">${languages.map(({ value }) => valueLabel("language", value)).join(", ")}</span>
      </th>
      <td>${strip(form, months, chart)}</td>
      <td class="number">${wording.count(articles)}</td>
      <td>
        ${sourceBar(sources, chart)}
        <span class="quiet">${sources.slice(0, NAMED).map(({ value, count }, i) => html`${i > 0 ? ", " : nothing}<bdi>${valueLabel("source", value)}</bdi> ${wording.count(count)}`)}${
          sources.length > NAMED ? html` ${wording.moreSources(sources.length - NAMED)}` : nothing}</span>
      </td>
    </tr>`;
}

/** How many articles of a spelling there are in each column. */
function countsOver(times, interval, months) {
  const counts = new Map(times.map((from) => [from, 0]));
  for (const { month, count } of months) {
    const from = interval === "year" ? `${month.slice(0, 4)}-01-01` : `${month}-01`;
    counts.set(from, (counts.get(from) ?? 0) + count);
  }
  return times.map((from) => counts.get(from));
}

function strip(form, months, { times, interval, highest }) {
  if (months.length === 0) return html`<span class="unknown">${wording.dateUnknown}</span>`;
  const counts = countsOver(times, interval, months);
  const words = counts.flatMap((n, i) => (n > 0 ? [`${wording.bucket(interval, times[i])} ${wording.count(n)}`] : [])).join(", ");
  return html`
    <svg class="strip" role="img" aria-label=${wording.strip(form, words)} viewBox="0 0 ${times.length} ${STRIP_HEIGHT}" preserveAspectRatio="none">
      ${counts.map((n, i) => (n === 0 ? nothing : svg`
        <rect x=${i + 0.1} width="0.8" y=${STRIP_HEIGHT - (n / highest) * STRIP_HEIGHT} height=${(n / highest) * STRIP_HEIGHT}><title>${wording.bucket(interval, times[i])}: ${wording.count(n)}</title></rect>`))}
    </svg>`;
}

/** Sources side by side, as long as the spelling is frequent; the words below say the same. */
function sourceBar(sources, { coloured, most }) {
  let at = 0;
  return html`
    <svg class="source-bar" aria-hidden="true" viewBox="0 0 ${most} 1" preserveAspectRatio="none">
      ${sources.map(({ value, count }) => {
        const place = coloured.indexOf(value);
        const x = at;
        at += count;
        return svg`<rect class="source-${place < 0 ? "other" : place}" x=${x} width=${count} height="1"></rect>`;
      })}
    </svg>`;
}
