function f(list: number[]) {
  const outer = <p />;
  outer: for (const x of list) { if (x) continue outer; }
  return <div>{outer}</div>;
}
