import { zero } from "./math";
export const z = zero;

