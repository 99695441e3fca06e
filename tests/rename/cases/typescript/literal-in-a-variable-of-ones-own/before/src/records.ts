export interface Entry {
  seen: number;
}
export function start(entry: Entry) {
  const other = { name: 'a', seen: 0 };
  return entry.seen + other.seen;
}
