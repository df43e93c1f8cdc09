/** The interface's languages, named in themselves. */
export const INTERFACE_LANGUAGES = { en: "English", hy: "Հայերեն", ru: "Русский" };

/** The language of the interface: the one in the URL, else the first of the browser's, else English. */
export function interfaceLanguage({ ui }) {
  if (Object.hasOwn(INTERFACE_LANGUAGES, ui)) return ui;
  const known = navigator.languages.map((tag) => tag.split("-")[0]).find((code) => Object.hasOwn(INTERFACE_LANGUAGES, code));
  return known ?? "en";
}
