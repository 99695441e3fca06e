type Options = { extent: number };
const o: Options = { extent: 1 };
function f(p: Options) { return <p>{p.extent}</p>; }
f({ extent: 2 });
