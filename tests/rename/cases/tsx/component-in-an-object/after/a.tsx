const Table = { Row: () => <tr />, Cell: () => <td /> };
const a = <Table.Row><Table.Cell /></Table.Row>;
