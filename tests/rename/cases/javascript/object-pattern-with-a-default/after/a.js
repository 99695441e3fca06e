function f({ size: n = 10, name = n }) {
  return n + name;
}
