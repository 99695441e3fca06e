class Cart {
  sum = 0;
  add(price) { this.sum += price; let sum = 1; return sum; }
}
new Cart().sum;
