interface Props { onPick(id: number): void }
function List({ onPick: onSelect }: Props) { return <ul onClick={() => onSelect(1)} />; }
const a = <List onPick={(id) => id} />;
