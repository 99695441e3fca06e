type Node = { kids: Node[] };
const Show = ({ node }: { node: Node }) => <ul>{node.kids.map((k) => <Show node={k} />)}</ul>;
