function wrap(Inner: () => any) { return () => <div><Inner></Inner></div>; }
const C = () => <p />;
const W = wrap(C);
