import { readFile as read } from "node:fs";
export function f(): void { read("a", () => {}); }

