function pay() {
  var sum = 1;
  var sum = 2;
  if (true) { var sum = 3; }
  return sum;
}
