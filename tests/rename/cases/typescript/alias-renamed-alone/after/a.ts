import { add as total } from "./math";
export const three = total(1, 2);

