/** Moves the focus from bar to bar of a histogram by arrow keys, Home and End. */
export function moveAlong(event) {
  const bars = [...event.currentTarget.querySelectorAll("a")];
  const here = bars.indexOf(document.activeElement);
  const next = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: bars.length - 1 }[event.key];
  if (here < 0 || next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  bars[Math.min(Math.max(next, 0), bars.length - 1)].focus();
}

/** Writes a bar below its histogram; a screen reader has its label already. */
export function readOut(target, drawing) {
  const label = target.closest("a")?.getAttribute("aria-label");
  if (label) drawing.parentElement.querySelector(".readout").dataset.words = label;
}
