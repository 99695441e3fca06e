interface Item { owner: string }
const A = (p: { item?: Item }) => <p>{p.item!.owner}</p>;
