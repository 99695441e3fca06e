type K = string;
type Flags<T> = { [Key in keyof T]: T[Key] };
const A = (p: Flags<{ a: K }>) => <p>{p.a}</p>;
