interface Item { id: number }
function List<T>(p: { items: T[] }) { return <ul />; }
const a = <List<Item> items={[] as Item[]} />;
