import { add } from "./math";
export const three = add(1, 2);

