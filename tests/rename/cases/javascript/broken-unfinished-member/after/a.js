function f() {
  const result = {};
  result.
}
