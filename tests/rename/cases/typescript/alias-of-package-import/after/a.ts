import { readFile as slurp } from "node:fs";
export function f(): void { slurp("a", () => {}); }

