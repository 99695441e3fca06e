declare function useState<T>(x: T): [T, (f: (x: T) => T) => void];
const A = () => { const [n, set] = useState(0); return <b onClick={() => set((old) => old + n)} />; };
