import { depth } from "./a";
export const n = depth + 1;

