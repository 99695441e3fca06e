function useCounter() { const count = 1; return { count, inc() { return count; } }; }
const A = () => { const { count } = useCounter(); return <p>{count}</p>; };
