type Add = { type: 'add'; n: number };
type Reset = { type: 'reset' };
function reduce(s: number, a: Add | Reset) { if (a.type === 'add') { return <p>{a.n}</p>; } return <p>{s}</p>; }
