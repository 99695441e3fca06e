import { parseText } from "parser";
export const n = parseText("parse");

