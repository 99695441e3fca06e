import { readFile } from "node:fs";
export function f(): void { readFile("a", () => {}); }

