interface Ref<T> { current: T }
declare function useRef<T>(x: T): Ref<T>;
function A() { const r = useRef(0); return <p>{r.current}</p>; }
