type Entry = { id: number; label: string };
const entries: Entry[] = [
  { id: 1, label: "one" },
  { id: 2, label: "two" },
];
export const ids = entries.map(e => e.id);
export const first = entries[0].id;

