import type { Position } from "./types";
export const p: Position = { x: 1 };

