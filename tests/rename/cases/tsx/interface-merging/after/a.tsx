interface Settings { a: number }
interface Settings { b: number }
const A = (p: Settings) => <p>{p.a + p.b}</p>;
