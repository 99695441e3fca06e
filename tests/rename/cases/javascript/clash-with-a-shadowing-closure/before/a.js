function f(list) {
  const extra = 1;
  return list.map((e) => e + extra);
}
