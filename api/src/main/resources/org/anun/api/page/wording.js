/**
 * Every word the interface itself says, with the numbers and dates inside them.
 *
 * English today. Another language is another object of this shape; nothing outside this module
 * writes a sentence. Names of languages and scripts come from the browser's own CLDR data.
 */

const LOCALE = "en-GB";

const numbers = new Intl.NumberFormat(LOCALE);
const plurals = new Intl.PluralRules(LOCALE);
const languageNames = new Intl.DisplayNames(LOCALE, { type: "language", fallback: "code" });
const scriptNames = new Intl.DisplayNames(LOCALE, { type: "script", fallback: "code" });

// Published dates are stored in UTC; a reader elsewhere must see the day the outlet printed.
const UTC = { timeZone: "UTC" };
const dayFormat = new Intl.DateTimeFormat(LOCALE, { ...UTC, day: "numeric", month: "short", year: "numeric" });
const monthFormat = new Intl.DateTimeFormat(LOCALE, { ...UTC, month: "long", year: "numeric" });
const yearFormat = new Intl.DateTimeFormat(LOCALE, { ...UTC, year: "numeric" });

const count = (n) => numbers.format(n);
const percentages = new Intl.NumberFormat(LOCALE, { style: "percent" });
const articles = (n) => `${count(n)} ${plurals.select(n) === "one" ? "article" : "articles"}`;
const day = (date) => dayFormat.format(new Date(date));

const bucketNames = {
  day,
  week: (date) => `week of ${day(date)}`,
  month: (date) => monthFormat.format(new Date(date)),
  year: (date) => yearFormat.format(new Date(date)),
};

/** A code from a hand-written link may not be one; Intl throws on it, the reader should just see it. */
function languageNameOrCode(code) {
  try {
    return languageNames.of(code);
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}

export const wording = {
  locale: LOCALE,
  count,
  share: (part) => percentages.format(part),
  articles,
  day,
  bucket: (interval, date) => (bucketNames[interval] ?? day)(date),
  languageName: (code) => (code === "und" || !code ? "Language unsure" : languageNameOrCode(code)),
  scriptName: (code) => (code === "Zyyy" ? "Other" : scriptNames.of(code)),

  documentTitle: (subject) => (subject === "" ? "Anun: news search by name" : `${subject} · Anun`),
  skip: "Skip to results",
  home: "Start page",
  tagline: "News by name, however it was spelled",
  search: "Search",
  searchLabel: "Search the news",
  searchHint: "A name, in any spelling or script",
  matchLegend: "Match names",
  match: {
    any: { name: "Any script", hint: "Every spelling of a name, in every script" },
    script: { name: "Same script", hint: "Every spelling, only in the script you typed" },
    exact: { name: "Exactly as typed", hint: "Only the letters you typed" },
  },

  filtersWith: (n) => (n === 0 ? "Filters" : `Filters (${n})`),
  activeFilters: "Active filters",
  clearAll: "Clear all",
  removeFilter: "Remove filter",
  facet: {
    language: "Language", source: "Source", person: "People", place: "Places", organisation: "Organisations", story: "Copied story",
  },
  find: {
    source: "Find a source", person: "Find a person", place: "Find a place", organisation: "Find an organisation",
  },
  noneFound: {
    source: "No source begins so here.", person: "Nobody is called so here.", place: "No place is called so here.",
    organisation: "No organisation is called so here.",
  },
  found: (n) => (n === 0 ? "Nothing found" : `${count(n)} found`),
  notLooked: "The server did not answer; type on to try again.",
  moreValues: (n) => `${count(n)} more`,
  labelLanguage: "Names in",
  spellingsOf: (label) => `Spellings of ${label}`,
  membersFailed: "The server did not answer. Close and open this again to try once more.",
  allOf: "All about this name",
  allOfWith: (n) => `${count(n)} more, and all about this name`,
  field: {
    spelling: "Spelling", language: "Language", source: "Source",
    person: "Person", place: "Place", organisation: "Organisation", story: "Copied story",
  },
  excluded: (field) => `Not ${field.toLowerCase()}`,
  noValues: "None among these articles",
  more: (n) => `${count(n)} in values not shown.`,
  showMore: "Show more",
  showFewer: "Show fewer",
  unknown: "Unknown",
  countsNote:
    "Counts are articles. One article can hold several spellings, languages, people, places and organisations, so counts can add up to more than the total.",

  dates: "Published",
  from: "From",
  to: "To",
  applyDates: "Apply",
  since: (date) => `From ${date}`,
  until: (date) => `Until ${date}`,
  between: (from, to) => (from === to ? from : `${from} to ${to}`),
  histogram: (interval) => `Articles by ${interval}. Arrow keys move between bars, Enter narrows to one.`,
  bar: (name, n, chosen) => `${name}: ${articles(n)}${chosen ? ", chosen; select again for any date" : ""}`,
  histogramHint: (interval, most) => `Articles by ${interval}, up to ${count(most)}; choose a bar to narrow`,
  undated: (n, narrowed) =>
    narrowed ? `${articles(n)} of unknown date left out` : `${articles(n)} of unknown date, not in the chart`,
  noDates: "No dated article here.",

  spellings: "Spellings found",
  spellingsNote: "Tick a form to keep only articles that use it.",
  spellingsEmpty: "Search a name to see every form of it that these articles use, with counts.",
  spellingsNone: "No attested form of this name.",
  moreForms: (n) => `${count(n)} more ${plurals.select(n) === "one" ? "form" : "forms"}`,
  moreSources: (n) => `+${count(n)} more`,
  relation: {
    identical: "as typed", same_script: "same script", cross_script: "other script",
    equivalent: "equivalent name", alias: "another name of the place", inflected: "inflected form", different: "different name",
  },

  results: "Results",
  total: (total) => (total.relation === "gte" ? `at least ${articles(total.value)}` : articles(total.value)),
  stories: ({ value, relation }) =>
    `${relation === "lte" ? "at most " : ""}${count(value)} ${plurals.select(value) === "one" ? "story" : "stories"}`,
  among: (total) => `in ${total.relation === "gte" ? "at least " : ""}${articles(total.value)}`,
  collapse: "One per story",
  collapseHint: "Show one article for all copies of a text, as agencies and outlets share them",
  copies: (n) => `+${count(n)} ${plurals.select(n) === "one" ? "copy" : "copies"}`,
  forQuery: "for",
  range: (first, last) => `${count(first)}–${count(last)} of`,
  sort: "Sort",
  sorts: { relevance: "Most relevant", newest: "Newest first", oldest: "Oldest first" },
  untitled: "Untitled article",
  sourceUnknown: "source unknown",
  dateUnknown: "date unknown",
  why: "Why this matched",
  paging: "Pages of results",
  previous: "Previous",
  next: "Next",
  page: (n) => `Page ${count(n)}`,

  loading: "Searching…",
  loadingArticle: "Opening the article…",
  partialTitle: "These results are incomplete.",
  partialText: "A part of the index did not answer in time, so articles and counts may be missing.",
  tryAgain: "Try again",
  emptyTitle: "No article matches.",
  emptyIndexTitle: "There is nothing to search yet.",
  emptyIndexText: "Load articles with the command",
  emptyHints: "What you can try:",
  dropField: (field, names) => `Without the filter ${field.toLowerCase()}: ${names}`,
  dropDates: (dates) => `Without the dates: ${dates}`,
  dropAll: "Without any filter or date",
  matchAny: "Match the name in any script and spelling",
  checkQuery: "Check the spelling, or use fewer words.",
  noAnswerTitle: "The server did not answer.",
  noAnswerText: "Check that Anun is still running and that you are online, then try again.",
  refusedTitle: "The server cannot answer this now.",
  wrongTitle: "This search cannot be run as asked.",
  leaveOutWrong: "Search without what is wrong",
  technical: (status, title, requestId) => `HTTP ${status} ${title}${requestId ? ` · request ${requestId}` : ""}`,
  busy: (seconds) => `The server asks to wait ${count(seconds)} s before the next try.`,
  startOver: "Start over",
  notFoundTitle: "This article is not in the index.",
  notFoundText: "It may have been removed, or the link may be cut off.",

  article: "Article",
  back: "Back to results",
  backToEntity: "Back",
  original: "Read the original",
  originalHost: (host) => `at ${host}`,
  languages: "Languages in this text",
  noText: "The index holds no text of this article.",
  noneNamed: {
    person: "No person was recognised in this text.", place: "No place was recognised in this text.",
    organisation: "No organisation was recognised in this text.",
  },
  searchedForms: "The searched name here",
  times: (n) => `${count(n)}×`,
  mentions: (n) => `${count(n)} ${plurals.select(n) === "one" ? "mention" : "mentions"}`,
  writtenAs: "written",
  entityKind: { person: "Person", place: "Place", organisation: "Organisation" },
  loadingEntity: "Looking it up…",
  entityMissingTitle: "Nothing here has this key.",
  entityMissingText: "No article and no list of names knows it. It may have been corrected since the link was made; search for the name instead.",
  kindNeededTitle: "Which one is meant?",
  kindNeededText: "Several things go by this key:",
  seen: (first, last) => (first === last ? `seen on ${day(first)}` : `first seen ${day(first)}, last seen ${day(last)}`),
  neverDated: "none of them dated",
  allArticles: (n) => (n === 1 ? "See the one article" : `See all ${articles(n)}`),
  wikidata: "Wikidata",
  otherLanguages: "In other languages",
  membersTitle: "Spellings in these articles",
  membersIncomplete: "The most frequent spellings; there are more.",
  memberColumns: { form: "Spelling", script: "Script", articles: "Articles", languages: "Languages", sources: "Sources" },
  overTime: "Over time",
  bySource: "Sources",
  byLanguage: "Languages",
  together: "Named together with",
  togetherWith: { person: "People", place: "Places", organisation: "Organisations" },
  aloneNote: "Nobody and nothing else is named in these articles.",
  latest: "Latest articles",
  correctTitle: "Is something wrong here?",
  correctText: "Rows are corrected on the command line. A correction shows here within a second, is logged, and can be taken back.",
  correct: {
    split: "One spelling is somebody or something else:",
    merge: "Another row is the same:",
    rename: "It should be called something else:",
    undo: "Take the last correction back:",
  },
  otherRow: "KEY-OR-NAME-OF-THE-OTHER",
  newLabel: "NEW LABEL",
  copy: "Copy",
  copied: "Copied",
  dimmedNote: "Dimmed text belongs to the web page (menus, related links, promotion), not to the article.",
};
