/** Days and buckets of the published dates: ISO days (`2023-09-25`) in UTC, Gregorian calendar. */

const DAY_MILLIS = 86_400_000;

export const iso = (date) => date.toISOString().slice(0, 10);
export const utc = (isoDay) => new Date(`${isoDay.slice(0, 10)}T00:00:00Z`);

/**
 * The start of the bucket after the one that starts on `date`. A Date, because the text of the year
 * after 9999 has another shape.
 */
function following(date, interval) {
  const next = new Date(date);
  switch (interval) {
    case "year": next.setUTCFullYear(date.getUTCFullYear() + 1); break;
    case "month": next.setUTCMonth(date.getUTCMonth() + 1); break;
    case "week": next.setUTCDate(date.getUTCDate() + 7); break;
    default: next.setUTCDate(date.getUTCDate() + 1);
  }
  return next;
}

/** The last day, inclusive, of the bucket that starts on `from`. */
export function lastDay(from, interval) {
  return iso(new Date(following(utc(from), interval).getTime() - DAY_MILLIS));
}

/**
 * The buckets with empty ones filled in, so that equal steps on the axis are equal times.
 *
 * @param {{from: string, count: number}[]} buckets in order of time
 * @param {string} interval day, week, month or year
 */
export function withoutGaps(buckets, interval) {
  if (buckets.length === 0) return [];
  const counts = new Map(buckets.map((b) => [b.from.slice(0, 10), b.count]));
  const last = utc(buckets.at(-1).from);
  const filled = [];
  for (let date = utc(buckets[0].from); date <= last; date = following(date, interval)) {
    const from = iso(date);
    filled.push({ from, count: counts.get(from) ?? 0 });
  }
  return filled;
}
