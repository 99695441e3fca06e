declare namespace JSX { interface Element {} interface ElementChildrenAttribute { children: {} } }
interface Item { id: number }
interface Other { id: string }
function Each(p: { children: (x: Item) => any }) { return <ul>{p.children({ id: 1 })}</ul>; }
const o: Other = { id: 'a' };
const a = <Each>{(x) => <li>{x.id}{o.id}</li>}</Each>;
