import { html } from "/lib/lit-html/lit-html.js";
import { changed } from "./search-state.js";
import { wording } from "./wording.js";

/**
 * First and last day by input. They are applied by a button: browsers report a change after each
 * digit of a year, which would search for the year 2 on the way to 2023.
 */
export function dateRange(state, go) {
  const submit = (event) => {
    event.preventDefault();
    const dates = new FormData(event.target);
    go(changed(state, { from: dates.get("from"), to: dates.get("to") }));
  };
  return html`
    <form class="dates" action="" @submit=${submit}>
      <label>${wording.from} <input id="from" name="from" type="date" .value=${state.from}></label>
      <label>${wording.to} <input id="to" name="to" type="date" .value=${state.to}></label>
      <button type="submit">${wording.applyDates}</button>
    </form>`;
}
