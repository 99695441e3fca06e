interface Item { id: number }
function List<T>(p: { items: T[]; first: Item }) { return <ul />; }
