function max(...values) {
  return Math.max(...values);
}
