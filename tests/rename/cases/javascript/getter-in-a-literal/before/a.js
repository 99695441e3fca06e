const cart = {
  items: [],
  get sum() { return this.items.length; },
  set sum(v) { this.items.length = v; },
};
cart.sum = cart.sum + 1;
