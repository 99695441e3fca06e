function f() {
  const value = {};
  value.
}
