type Tree = { children: Tree[]; label: string };
const Show = ({ tree }: { tree: Tree }) => <ul>{tree.children.map((t) => <Show tree={t} />)}</ul>;
