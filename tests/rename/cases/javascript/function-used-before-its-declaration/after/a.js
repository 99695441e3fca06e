begin();
function begin() {
  return typeof begin;
}
