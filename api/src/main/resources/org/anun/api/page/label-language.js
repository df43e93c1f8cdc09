import { interfaceLanguage } from "./interface-language.js";

/**
 * The language that people, places and organisations are called in: the one the reader chose, else
 * that of the interface where the reader chose one, else the first of the browser's languages in which Anun knows names, else English.
 */

/** The languages that Anun tells apart, as the server knows them. */
export const LABEL_LANGUAGES = [
  "ar", "az", "be", "bg", "de", "el", "en", "es", "fa", "fr", "he", "hy", "it", "ka", "kk", "pl", "ro", "ru", "tr", "uk",
];

const FALLBACK = "en";

/** A browser says en-GB or hy-AM; names are called the same in all of a language's countries. */
const preferred = (navigator.languages ?? [navigator.language])
  .map((tag) => tag.toLowerCase().split("-")[0])
  .find((code) => LABEL_LANGUAGES.includes(code)) ?? FALLBACK;

export function labelLanguage({ lang, ui }) {
  return lang || ui || preferred;
}

/** What the API is asked for: names in one language, sentences in that of the interface. */
export function askedLanguages(state) {
  const names = labelLanguage(state);
  const sentences = interfaceLanguage(state);
  return names === sentences ? names : `${names},${sentences}`;
}
