type A = { a: string };
type B = { b: string };
const C = (p: A & B) => <p />;
