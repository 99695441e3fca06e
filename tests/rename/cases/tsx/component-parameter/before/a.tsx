function wrap(C: () => any) { return () => <div><C></C></div>; }
const C = () => <p />;
const W = wrap(C);
