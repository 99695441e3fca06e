function move(by = 1) {
  let origin = 2;
  return by + origin;
}
move();
