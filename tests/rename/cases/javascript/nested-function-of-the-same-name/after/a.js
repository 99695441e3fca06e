function run() {
  function child() { return 1; }
  return child();
}
run();
