import { type Config } from "./index";
import type { Config as C } from "./config";
export const c: Config = { a: 1 };
export const d: C = c;

