function Cart() { this.prices = []; }
Object.assign(Cart.prototype, {
  sum() { return this.prices.length; },
  show() { return this.sum(); },
});
new Cart().sum();
