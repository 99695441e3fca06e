type PropsOf<C> = C extends (p: infer X) => any ? X : never;
const A = (p: { a: string }) => <p>{p.a}</p>;
type Q = PropsOf<typeof A>;
