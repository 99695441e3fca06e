import { add } from "./math";
export const f = (plus: number): number => add(plus);


