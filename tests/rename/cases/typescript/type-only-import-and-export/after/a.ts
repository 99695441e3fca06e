import { type Settings } from "./index";
import type { Settings as C } from "./config";
export const c: Settings = { a: 1 };
export const d: C = c;

