type Branch = { children: Branch[]; label: string };
const Show = ({ tree }: { tree: Branch }) => <ul>{tree.children.map((t) => <Show tree={t} />)}</ul>;
