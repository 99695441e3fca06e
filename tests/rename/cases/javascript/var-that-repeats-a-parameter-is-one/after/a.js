function pay(amount, tip = amount) {
  var amount;
  return amount + tip;
}
pay(1);
