export interface Record2 {
  seen: number;
  name: string;
}
const records: Record2[] = [];
export function start() {
  const record = { name: 'a', seen: 0 };
  records.push(record);
  return record;
}

