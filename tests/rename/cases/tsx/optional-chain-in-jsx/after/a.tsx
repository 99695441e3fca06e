interface Item { owner?: { name: string } }
const A = (p: { item?: Item }) => <p>{p.item?.owner?.name}</p>;
