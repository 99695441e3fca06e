var origin = 1;
function move(by = origin) {
  var origin = 2;
  return by + origin;
}
move();
