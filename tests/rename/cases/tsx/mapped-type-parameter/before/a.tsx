type K = string;
type Flags<T> = { [K in keyof T]: T[K] };
const A = (p: Flags<{ a: K }>) => <p>{p.a}</p>;
