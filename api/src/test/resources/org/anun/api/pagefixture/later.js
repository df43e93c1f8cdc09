import { part } from "./part.js";

export const parts = { part };
