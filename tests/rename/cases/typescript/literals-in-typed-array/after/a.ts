type Entry = { key: number; label: string };
const entries: Entry[] = [
  { key: 1, label: "one" },
  { key: 2, label: "two" },
];
export const ids = entries.map(e => e.key);
export const first = entries[0].key;

