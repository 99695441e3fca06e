function useCounter() { const n = 1; return { count: n, inc() { return n; } }; }
const A = () => { const { count } = useCounter(); return <p>{count}</p>; };
