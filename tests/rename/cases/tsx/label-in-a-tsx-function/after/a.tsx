function f(list: number[]) {
  const outer = <p />;
  rows: for (const x of list) { if (x) continue rows; }
  return <div>{outer}</div>;
}
