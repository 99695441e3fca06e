import { level } from "./a";
export const n = level + 1;

