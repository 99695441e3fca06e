interface A { a: string }
interface B { b: string }
const C = (p: A) => <p>{p.a}</p>;
