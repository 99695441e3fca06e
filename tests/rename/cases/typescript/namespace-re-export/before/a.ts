import { math } from "./index";
export const z = math.zero;

