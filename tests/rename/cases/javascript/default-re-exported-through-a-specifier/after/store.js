export class Store {
  read() { return 1; }
}
