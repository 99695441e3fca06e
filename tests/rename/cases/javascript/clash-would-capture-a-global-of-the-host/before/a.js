function f(log) {
  console.log(log);
}
