import type { Point } from "./types";
export const p: Point = { x: 1 };

