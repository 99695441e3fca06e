export class Store {
  add(item) {
    return item;
  }
}
