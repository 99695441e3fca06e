var origin = 1;
function move(by = origin, read = () => origin) {
  var origin = 2;
  return by + read() + origin;
}
move();
