class Store {
  static items = [];
  static add(x) { this.items.push(x); return Store.items; }
}
