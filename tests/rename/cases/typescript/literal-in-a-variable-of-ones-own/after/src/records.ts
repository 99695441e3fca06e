export interface Entry {
  count: number;
}
export function start(entry: Entry) {
  const other = { name: 'a', seen: 0 };
  return entry.count + other.seen;
}
