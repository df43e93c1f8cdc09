import { refusalOf } from "./api.js";
import { exportUrl } from "./api-urls.js";
import { wording } from "./wording.js";

const TYPES = { csv: "text/csv", ndjson: "application/x-ndjson" };

/** Without a byte order mark Excel reads a table as if no letters but those of its country were in it. */
const STARTS = { csv: "\uFEFF", ndjson: "" };

/**
 * Copies the address of the page, where the browser lets it.
 *
 * @returns {Promise<string>} what to tell the reader
 */
export async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    return wording.copied;
  } catch {
    return location.href;
  }
}

/** Saves all articles of a search as a table; resolves to what to tell the reader. */
export function downloadCsv(state) {
  return download(state, "csv");
}

/** Saves all articles of a search as lines of JSON; resolves to what to tell the reader. */
export function downloadNdjson(state) {
  return download(state, "ndjson");
}

/** A link could not ask for a format. Nothing is told when the file was made. */
async function download(state, format) {
  try {
    const response = await fetch(exportUrl(state), { headers: { Accept: TYPES[format] } });
    if (!response.ok) throw await refusalOf(response);
    save(new Blob([STARTS[format], await response.blob()]), `anun.${format}`);
    return "";
  } catch (error) {
    const { detail, errors } = error.problem ?? {};
    return wording.downloadFailed(errors?.map((each) => each.detail).join("; ") || detail || wording.noAnswerTitle);
  }
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
