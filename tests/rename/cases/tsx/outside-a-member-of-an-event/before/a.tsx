export function onLoad(event: Event) {
  return <p>{String(event.target)}</p>;
}
