function f({ size = 10, name = size }) {
  return size + name;
}
