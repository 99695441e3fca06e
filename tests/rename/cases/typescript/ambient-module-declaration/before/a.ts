import { parse } from "parser";
export const n = parse("parse");

