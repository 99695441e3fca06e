type Item = { id: number };
function isItem(value: unknown): value is Item { return <p>{`${value}`}</p> !== null; }
