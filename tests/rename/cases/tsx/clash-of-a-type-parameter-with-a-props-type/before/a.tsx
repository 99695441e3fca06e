interface Item { id: number }
export function List<T>({ items, first }: { items: T[]; first: Item }) {
  return <p>{items.length}{first.id}</p>;
}
