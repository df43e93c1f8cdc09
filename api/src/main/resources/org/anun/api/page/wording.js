/**
 * Every word the interface itself says, with the numbers and dates inside them.
 *
 * The texts are tables with a column a language; nothing outside of them is a sentence. `wording` is
 * empty until `speak` has been answered. Names of languages and scripts, dates and numbers come from
 * the browser where it knows the language; it knows no Armenian, so that the table has them.
 */

/** What is said, by name; a name with parts such as `facet.person` is an object of its parts. */
export const wording = {};

const TABLES = ["wording"];
let texts = {};
let formats;
let spoken;
let language;

/** Says everything in a language from now on. */
export function speak(code) {
  language = code;
  spoken = speakNow();
  return spoken;
}

async function speakNow() {
  const tables = await Promise.all(TABLES.map(tableOf));
  texts = {};
  tables.forEach(take);
  formats = formatsOf(texts.locale, texts["locale.numbers"]);
  document.documentElement.lang = language;
}

/** Says what another table has, too, in whatever language is spoken. */
export async function speakAlso(table) {
  const added = tableOf(table);
  await spoken;
  take(await added);
  TABLES.push(table);
}

async function tableOf(table) {
  const response = await fetch(new URL(`${table}/${language}.json`, import.meta.url));
  if (!response.ok) throw new Error(`no wording: HTTP ${response.status}`);
  return response.json();
}

function take(table) {
  Object.assign(texts, table);
  for (const [key, text] of Object.entries(table)) {
    const [name, part] = key.split(".");
    const known = name.replace(/_\w/g, (letter) => letter[1].toUpperCase());
    if (part === undefined) {
      if (typeof wording[known] !== "function") wording[known] = text;
    } else if (typeof wording[known] !== "function") {
      wording[known] = { ...wording[known], [part]: text };
    }
  }
}

/** The text of a key with values put in for the words in braces. */
export function say(key, values) {
  return texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The form of a text that goes with a number, which stands for `{n}`. */
export function sayCount(key, n) {
  const form = `${key}.${formats.plurals.select(n)}`;
  return say(form in texts ? form : `${key}.other`, { n: count(n) });
}

const count = (n) => formats.numbers.format(n);

function formatsOf(locale, numbersLocale) {
  // Published dates are stored in UTC; a reader elsewhere must see the day the outlet printed.
  const dates = (parts) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...parts });
  const names = (type) => new Intl.DisplayNames(locale, { type, fallback: "code" });
  return {
    numbers: new Intl.NumberFormat(numbersLocale),
    percentages: new Intl.NumberFormat(numbersLocale, { style: "percent" }),
    plurals: new Intl.PluralRules(locale),
    day: dates({ day: "numeric", month: "short", year: "numeric" }),
    month: dates({ month: "long", year: "numeric" }),
    languages: names("language"),
    scripts: names("script"),
  };
}

/** A day or a month; where browsers do not know the language, the table says how it is written. */
function date(shape, iso) {
  const at = new Date(iso);
  if (!texts[`date.${shape}`]) return formats[shape].format(at);
  const month = texts[`month_in_${shape}.${at.getUTCMonth() + 1}`];
  return say(`date.${shape}`, { day: at.getUTCDate(), month, year: at.getUTCFullYear() });
}

const day = (iso) => date("day", iso);
const bucketNames = {
  week: (iso) => say("date.week", { day: day(iso) }),
  month: (iso) => date("month", iso),
  year: (iso) => iso.slice(0, 4),
};

/** A code from a hand-written link may not be one; Intl throws on it, the reader should just see it. */
function nameOrCode(kind, code) {
  try {
    return formats[kind].of(code);
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

const capital = (name) => name.charAt(0).toLocaleUpperCase() + name.slice(1);
const articles = (n) => sayCount("articles", n);

Object.assign(wording, {
  count,
  articles,
  day,
  share: (part) => formats.percentages.format(part),
  bucket: (interval, iso) => (bucketNames[interval] ?? day)(iso),
  languageName: (code) => capital(texts[`language.${code || "und"}`] ?? nameOrCode("languages", code)),
  scriptName: (code) => capital(texts[`script.${code}`] ?? nameOrCode("scripts", code)),
  documentTitle: (subject) => (subject === "" ? wording.pageTitle : `${subject} · Anun`),
  filtersWith: (n) => (n === 0 ? wording.filters : say("filters_with", { n: count(n) })),
  moreValues: (n) => say("more_values", { n: count(n) }),
  leaveOut: (form) => say("leave_out", { form }),
  moreForms: (n) => sayCount("more_forms", n),
  moreSources: (n) => say("more_sources", { n: count(n) }),
  spellingsOf: (label) => say("spellings_of", { label }),
  histogram: (interval) => say("histogram", { interval: texts[`interval.${interval}`] }),
  histogramHint: (interval, most) => say("histogram_hint", { interval: texts[`interval.${interval}`], n: count(most) }),
  bar: (name, n, chosen) => say(chosen ? "bar_chosen" : "bar", { name, articles: articles(n) }),
  undated: (n, narrowed) => say(narrowed ? "undated_left_out" : "undated", { articles: articles(n) }),
});
