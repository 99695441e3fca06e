function pay(value, tip = value) {
  var value;
  return value + tip;
}
pay(1);
