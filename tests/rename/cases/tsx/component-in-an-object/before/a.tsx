const Table = { Line: () => <tr />, Cell: () => <td /> };
const a = <Table.Line><Table.Cell /></Table.Line>;
