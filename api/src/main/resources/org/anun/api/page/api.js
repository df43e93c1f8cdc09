import { NoAnswer } from "./later-parts.js";

/** Answers of Anun's HTTP interface, and the two ways in which there is none. */

/** The server refused; it said why as problem+json. */
export class Refusal extends Error {
  /**
   * @param {number} status HTTP status
   * @param {object} problem the problem+json body; empty when the server sent none
   * @param {?string} retryAfter the Retry-After header: seconds, or an HTTP date
   */
  constructor(status, problem, retryAfter) {
    super(problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/**
 * The JSON at a URL.
 *
 * @param {string} url on this server
 * @param {AbortSignal} signal aborts the request; the promise then rejects with an AbortError
 * @throws {Refusal} the status is not 2xx
 * @throws {NoAnswer} the server is out of reach or does not speak JSON
 */
export async function fetchAnswer(url, signal) {
  let response;
  try {
    response = await fetch(url, { signal });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new NoAnswer(error.message);
  }
  if (!response.ok) throw await refusalOf(response);
  try {
    return await response.json();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new NoAnswer(error.message);
  }
}

/** The Refusal that a response is. */
export async function refusalOf(response) {
  return new Refusal(response.status, await problemOf(response), response.headers.get("Retry-After"));
}

/** A gateway in between may answer with a page of its own, so the body is only read when it says it is JSON. */
async function problemOf(response) {
  const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
  return isJson ? response.json().catch(() => ({})) : {};
}
