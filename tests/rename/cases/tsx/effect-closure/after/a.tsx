declare function useEffect(f: () => void | (() => void), deps: unknown[]): void;
function A({ delay }: { delay: number }) {
  let timer: number;
  useEffect(() => { timer = delay; return () => stop(timer); }, [delay]);
  return <p id="id">{delay}</p>;
}
declare function stop(id: number): void;
