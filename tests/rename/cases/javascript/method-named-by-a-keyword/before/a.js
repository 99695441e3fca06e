class Store {
  remove(key) { return key; }
  clear() { return this.remove("all"); }
}
new Store().remove("a");
