import { Round } from "./index";
export const c = new Round();

