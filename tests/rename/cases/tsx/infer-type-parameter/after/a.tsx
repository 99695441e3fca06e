type PropsOf<C> = C extends (p: infer P) => any ? P : never;
const A = (p: { a: string }) => <p>{p.a}</p>;
type Q = PropsOf<typeof A>;
