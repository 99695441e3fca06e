declare function useEffect(f: () => void | (() => void), deps: unknown[]): void;
function A({ delay }: { delay: number }) {
  let id: number;
  useEffect(() => { id = delay; return () => stop(id); }, [delay]);
  return <p id="id">{delay}</p>;
}
declare function stop(id: number): void;
