function Table() { return <table />; }
Table.Row = () => <tr />;
const a = <Table.Row></Table.Row>;
