import { Ring } from "./a";
export const c = new Ring();

