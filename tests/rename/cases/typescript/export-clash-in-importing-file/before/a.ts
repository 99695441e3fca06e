import { add } from "./math";
const plus = 1;
export const n = add(plus);

