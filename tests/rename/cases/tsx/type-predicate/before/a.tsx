type Item = { id: number };
function isItem(x: unknown): x is Item { return <p>{`${x}`}</p> !== null; }
