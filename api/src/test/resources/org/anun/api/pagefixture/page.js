import { nothing } from "/lib/lit-html/lit-html.js";
import { part } from "./part.js";

/** A comment that stays on the server. */
export const page = part(nothing);
