import { html, svg, nothing } from "/lib/lit-html/lit-html.js";
import { lastDay, withoutGaps } from "./calendar.js";
import { later, loadLater } from "./later-parts.js";
import { changed, pageUrl } from "./search-state.js";
import { wording } from "./wording.js";

/** Height of the drawing in its own units; its width is one unit a bucket, stretched by the style. */
const DRAWING_HEIGHT = 40;

/** Widest bar, as a part of the whole drawing, so that a single bucket is a bar and not a wall. */
const WIDEST = 1 / 24;

/** The part of its column that a bar fills where there are many. */
const FILLED = 0.8;

/** A bar that holds anything is at least this high, or one article beside thousands would vanish. */
const LEAST_HEIGHT = 1.5;

/**
 * Articles over time, one bar a bucket; each bar is a link that narrows the dates to it, or lifts
 * them where they are that bucket already. One bar is in the tab order, arrow keys reach the rest;
 * dragging over several narrows to their span.
 *
 * @param {{interval: string, buckets: {from: string, count: number}[], unknown: number}} published
 * @param {(state: object) => void} go shows another state
 */
export function histogram(state, published, go) {
  const { interval } = published;
  const buckets = withoutGaps(published.buckets, interval);
  if (buckets.length === 0) return html`<p class="quiet">${wording.noDates}</p>`;
  const highest = Math.max(...buckets.map((b) => b.count), 1);
  const width = Math.min(FILLED, buckets.length * WIDEST);
  const entry = entryBar(buckets, state, interval);
  const span = (first, last) => changed(state, { from: buckets[first].from, to: lastDay(buckets[last].from, interval) });
  return html`
    <figure class="histogram">
      <svg role="group" aria-label=${wording.histogram(interval)} viewBox="0 0 ${buckets.length} ${DRAWING_HEIGHT}"
        preserveAspectRatio="none" @keydown=${(event) => later.parts?.moveAlong(event)} @focusin=${tellOf} @pointerover=${tellOf}
        @dragstart=${(event) => event.preventDefault()}
        @pointerdown=${(event) => later.parts?.brush(event, buckets.length, (first, last) => go(span(first, last)))}>
        <rect class="brush" height=${DRAWING_HEIGHT}></rect>
        ${buckets.map((bucket, column) => bar({ bucket, column, width, highest, interval, state, entry }))}
      </svg>
      <figcaption class="axis">
        <span aria-hidden="true">${wording.bucket(interval, buckets[0].from)}</span>
        <span class="readout" data-words=${wording.histogramHint(interval, highest)}></span>
        <span aria-hidden="true">${buckets.length > 1 ? wording.bucket(interval, buckets.at(-1).from) : nothing}</span>
      </figcaption>
      ${published.unknown > 0 ? undated(state, published.unknown) : nothing}
    </figure>`;
}

/** Articles that no bar can hold; they are left out as soon as dates are chosen. */
function undated(state, unknown) {
  return html`<p class="quiet undated">${wording.undated(unknown, state.from !== "" || state.to !== "")}</p>`;
}

function bar({ bucket, column, width, highest, interval, state, entry }) {
  const { from, count } = bucket;
  if (count === 0) return nothing;
  const to = lastDay(from, interval);
  const chosen = state.from === from && state.to === to;
  const height = Math.max((count / highest) * DRAWING_HEIGHT, LEAST_HEIGHT);
  const name = wording.bar(wording.bucket(interval, from), count, chosen);
  const target = pageUrl(changed(state, chosen ? { from: "", to: "" } : { from, to }));
  return svg`
    <a id="bar-${from}" class=${isOutside(from, to, state) ? "bar outside" : "bar"} href=${target}
      aria-label=${name} tabindex=${from === entry ? 0 : -1}>
      <rect class="reach" x=${column} y="0" width="1" height=${DRAWING_HEIGHT}></rect>
      <rect class="filled" x=${column + (1 - width) / 2} y=${DRAWING_HEIGHT - height} width=${width} height=${height}></rect>
    </a>`;
}

/** ISO days compare as text. */
function isOutside(from, to, state) {
  return (state.from !== "" && to < state.from) || (state.to !== "" && from > state.to);
}

/** The bar that Tab lands on: the first inside the chosen dates, else the latest. */
function entryBar(buckets, state, interval) {
  const filled = buckets.filter((b) => b.count > 0);
  const inside = state.from !== "" && filled.find((b) => !isOutside(b.from, lastDay(b.from, interval), state));
  return (inside || filled.at(-1))?.from;
}

/** Tells of the bar under the pointer or the focus, and gets ready for what may follow. */
function tellOf(event) {
  const { target, currentTarget } = event;
  loadLater().then(() => later.parts.readOut(target, currentTarget), () => {});
}
