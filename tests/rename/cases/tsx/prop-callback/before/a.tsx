interface Props { onSelect(id: number): void }
function List({ onSelect }: Props) { return <ul onClick={() => onSelect(1)} />; }
const a = <List onSelect={(id) => id} />;
