interface ListProps<Item> { items: Item[]; render: (x: Item) => unknown }
function List<T>(p: ListProps<T>) { return <ul />; }
