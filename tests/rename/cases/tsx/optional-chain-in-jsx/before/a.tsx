interface Item { user?: { name: string } }
const A = (p: { item?: Item }) => <p>{p.item?.user?.name}</p>;
