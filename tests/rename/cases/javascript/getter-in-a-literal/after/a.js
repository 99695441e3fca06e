const cart = {
  items: [],
  get total() { return this.items.length; },
  set total(v) { this.items.length = v; },
};
cart.total = cart.total + 1;
