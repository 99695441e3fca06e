interface ListProps<T> { items: T[]; render: (x: T) => unknown }
function List<T>(p: ListProps<T>) { return <ul />; }
