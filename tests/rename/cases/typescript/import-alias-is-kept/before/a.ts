import { add as sum } from "./math";
export const three = sum(1, 2);

