function Table() { return <table />; }
Table.Line = () => <tr />;
const a = <Table.Line></Table.Line>;
