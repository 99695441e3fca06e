function f(get) {
  const o = { get size() { return get; }, get: 2 };
  return get + o.get;
}
