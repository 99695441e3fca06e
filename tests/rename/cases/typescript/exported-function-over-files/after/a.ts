import { plus } from "./math";
export const three = plus(1, 2);
