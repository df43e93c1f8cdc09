import { say, sayCount, wording } from "./wording.js";

/** Adds what the other views say with numbers and dates inside. */
export function addLaterWording() {
  Object.assign(wording, LATER);
}

const LATER = {
  total: ({ value, relation }) => {
    const articles = wording.articles(value);
    return relation === "gte" ? say("total_at_least", { articles }) : articles;
  },
  stories: ({ value, relation }) => {
    const stories = sayCount("stories", value);
    return relation === "lte" ? say("stories_at_most", { stories }) : stories;
  },
  range: (first, last) => say("range", { first: wording.count(first), last: wording.count(last) }),
  page: (n) => say("page", { n: wording.count(n) }),
  among: (found) => say("among", { articles: wording.total(found) }),
  excluded: (field) => say("excluded", { field: field.toLowerCase() }),
  since: (date) => say("since", { date }),
  until: (date) => say("until", { date }),
  between: (from, to) => (from === to ? from : say("between", { from, to })),
  copies: (n) => sayCount("copies", n),
  times: (n) => say("times", { n: wording.count(n) }),
  mentions: (n) => sayCount("mentions", n),
  originalHost: (host) => say("original_host", { host }),
  seen: (first, last) => (first === last
    ? say("seen_once", { day: wording.day(first) })
    : say("seen", { first: wording.day(first), last: wording.day(last) })),
  allArticles: (n) => sayCount("all_articles", n),
  allOfWith: (n) => say("all_of_with", { n: wording.count(n) }),
  found: (n) => (n === 0 ? wording.foundNone : say("found", { n: wording.count(n) })),
  dropField: (field, names) => say("drop_field", { field: field.toLowerCase(), names }),
  dropDates: (dates) => say("drop_dates", { dates }),
  technical: (status, title, id) => say(id ? "technical_with" : "technical", { status, title, id }),
  busy: (n) => say("busy", { n: wording.count(n) }),
  copiesElsewhere: (n) => sayCount("copies_elsewhere", n),
  suggestionsShown: (n) => sayCount("suggestions_shown", n),
  strip: (form, months) => say("strip", { form, months }),
  downloadFailed: (why) => say("download_failed", { why }),
};
