interface ListProps<T> { items: T[] }
function List<Item>(p: ListProps<Item>) { const x: Item[] = p.items; return <ul>{x.length}</ul>; }
