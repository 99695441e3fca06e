class Shop {
  pay() {
    const amount = 3;
    if (amount > 2 { return } }
    return amount;
  }
}
new Shop().pay();
