interface Item { key2: number }
interface Other { id: number }
function List<T>(p: { items: T[]; render: (x: T) => any }) { return <ul>{p.items.map(p.render)}</ul>; }
const items: Item[] = [];
const others: Other[] = [];
const a = <List items={items} render={(x) => <li>{x.key2}</li>} />;
const b = <List items={others} render={(x) => <li>{x.id}</li>} />;
