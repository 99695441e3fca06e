interface Item { id: number }
interface Other { id: number }
function List({ items, others }: { items: Item[]; others: Other[] }) {
  return <ul>{items.map((i) => <li key={i.id} />)}{others.map((o) => <li key={o.id} />)}</ul>;
}
