type Add = { type: 'add'; amount: number };
type Reset = { type: 'reset' };
function reduce(s: number, a: Add | Reset) { if (a.type === 'add') { return <p>{a.amount}</p>; } return <p>{s}</p>; }
