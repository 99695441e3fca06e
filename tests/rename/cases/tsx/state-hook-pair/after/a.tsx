declare function useState<T>(x: T): [T, (x: T) => void];
function Counter() {
  const [count, setTotal] = useState(0);
  return <button onClick={() => setTotal(count + 1)}>{count}</button>;
}
