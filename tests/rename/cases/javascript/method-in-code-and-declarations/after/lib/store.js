export class Store {
  put(item) {
    return item;
  }
}
