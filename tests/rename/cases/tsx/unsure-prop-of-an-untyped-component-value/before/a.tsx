function Card({ label }: { label: string }) { return <p>{label}</p>; }
function Tab({ label }: { label: string }) { return <b>{label}</b>; }
export function wrap(Inner: any) {
  return <Inner label="x" />;
}
export const both = [<Card label="a" />, <Tab label="b" />];
