interface Options { a: number }
interface Options { b: number }
const A = (p: Options) => <p>{p.a + p.b}</p>;
const e = <A a={1} b={2} />;
