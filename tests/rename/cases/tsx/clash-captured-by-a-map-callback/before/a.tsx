export function List({ items }: { items: string[] }) {
  const prefix = "a";
  return <ul>{items.map((item) => <li>{prefix}{item}</li>)}</ul>;
}
