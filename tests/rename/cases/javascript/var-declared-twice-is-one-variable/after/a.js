function pay() {
  var amount = 1;
  var amount = 2;
  if (true) { var amount = 3; }
  return amount;
}
