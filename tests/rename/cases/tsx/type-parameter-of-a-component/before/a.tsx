interface ListProps<T> { items: T[] }
function List<T>(p: ListProps<T>) { const x: T[] = p.items; return <ul>{x.length}</ul>; }
