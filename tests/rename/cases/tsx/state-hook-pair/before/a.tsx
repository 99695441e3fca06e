declare function useState<T>(x: T): [T, (x: T) => void];
function Counter() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}
