function run() {
  function run() { return 1; }
  return run();
}
run();
