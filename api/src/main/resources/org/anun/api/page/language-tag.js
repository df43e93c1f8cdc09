import { nothing } from "/lib/lit-html/lit-html.js";

/**
 * The `lang` value of text in a language, or no attribute where the language is unsure: a wrong
 * one picks a wrong voice and wrong hyphenation, none lets the reader's own setting stand.
 */
export function langOf(code) {
  return code && code !== "und" ? code : nothing;
}

/** The `lang` value of a form whose script is known and whose language is not, such as `und-Armn`. */
export function langOfScript(script) {
  return script && script !== "Zyyy" ? `und-${script}` : nothing;
}

const SCRIPTS = { Armn: /\p{Script=Armenian}/u, Geor: /\p{Script=Georgian}/u, Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u, Hebr: /\p{Script=Hebrew}/u, Grek: /\p{Script=Greek}/u, Latn: /\p{Script=Latin}/u };

/**
 * The `lang` value of a label. The server may have had none in the reader's language and have given
 * another one, so that only its script is sure.
 */
export function langOfLabel(label) {
  const script = Object.keys(SCRIPTS).find((code) => SCRIPTS[code].test(label));
  return langOfScript(script);
}
