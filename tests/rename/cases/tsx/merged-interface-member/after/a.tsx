interface Options { first: number }
interface Options { b: number }
const A = (p: Options) => <p>{p.first + p.b}</p>;
const e = <A first={1} b={2} />;
