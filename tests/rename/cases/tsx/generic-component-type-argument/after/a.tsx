interface Entry { id: number }
function List<T>(p: { items: T[] }) { return <ul />; }
const a = <List<Entry> items={[] as Entry[]} />;
