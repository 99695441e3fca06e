start();
function start() {
  return typeof start;
}
