interface Item { user: string }
const A = (p: { item?: Item }) => <p>{p.item!.user}</p>;
