function Cart() { this.prices = []; }
Object.assign(Cart.prototype, {
  total() { return this.prices.length; },
  show() { return this.total(); },
});
new Cart().total();
