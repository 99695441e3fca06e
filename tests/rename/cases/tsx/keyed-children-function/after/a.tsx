declare namespace JSX { interface Element {} interface ElementChildrenAttribute { children: {} } }
interface Item { key2: number }
interface Other { id: string }
function Each(p: { children: (x: Item) => any }) { return <ul>{p.children({ key2: 1 })}</ul>; }
const o: Other = { id: 'a' };
const a = <Each>{(x) => <li>{x.key2}{o.id}</li>}</Each>;
