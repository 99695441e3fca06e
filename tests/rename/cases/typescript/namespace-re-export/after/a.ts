import { arithmetic } from "./index";
export const z = arithmetic.zero;

