function f(of) {
  const o = { get size() { return of; }, get: 2 };
  return of + o.get;
}
