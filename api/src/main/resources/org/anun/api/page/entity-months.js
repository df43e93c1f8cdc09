/** More bars than this are too thin to hit; years are drawn in their place. */
const MOST_MONTHS = 120;

/**
 * The buckets of a histogram for counts by month: months, or years where there are too many.
 *
 * @param {{month: string, count: number}[]} months in order of time
 * @returns {{interval: string, buckets: {from: string, count: number}[]}}
 */
export function yearsOrMonths(months) {
  if (months.length === 0 || span(months[0].month, months.at(-1).month) <= MOST_MONTHS) {
    return { interval: "month", buckets: months.map(({ month, count }) => ({ from: `${month}-01`, count })) };
  }
  const years = new Map();
  for (const { month, count } of months) {
    const from = `${month.split("-")[0]}-01-01`;
    years.set(from, (years.get(from) ?? 0) + count);
  }
  return { interval: "year", buckets: [...years].map(([from, count]) => ({ from, count })) };
}

/** How many months there are from one to another, both included. */
function span(first, last) {
  const number = (month) => {
    const [year, ofYear] = month.split("-").map(Number);
    return year * 12 + ofYear;
  };
  return number(last) - number(first) + 1;
}
