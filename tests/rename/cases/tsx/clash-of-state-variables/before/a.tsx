declare function useState<S>(initial: S): [S, (next: S) => void];
export function Counter() {
  const [count, setCount] = useState(0);
  return <b onClick={() => setCount(count + 1)}>{count}</b>;
}
