type Options = { size: number };
const o: Options = { size: 1 };
function f(p: Options) { return <p>{p.size}</p>; }
f({ size: 2 });
