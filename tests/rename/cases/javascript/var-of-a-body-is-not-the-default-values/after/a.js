var origin = 1;
function move(by = origin) {
  var here = 2;
  return by + here;
}
move();
