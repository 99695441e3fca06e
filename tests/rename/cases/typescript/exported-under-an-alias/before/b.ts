import { Round } from "./a";
export const c = new Round();

