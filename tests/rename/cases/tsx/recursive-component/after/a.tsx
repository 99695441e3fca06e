type Node = { kids: Node[] };
const Branch = ({ node }: { node: Node }) => <ul>{node.kids.map((k) => <Branch node={k} />)}</ul>;
