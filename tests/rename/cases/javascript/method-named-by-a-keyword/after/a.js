class Store {
  delete(key) { return key; }
  clear() { return this.delete("all"); }
}
new Store().delete("a");
