var start = 1;
function move(by = start, read = () => start) {
  var origin = 2;
  return by + read() + origin;
}
move();
