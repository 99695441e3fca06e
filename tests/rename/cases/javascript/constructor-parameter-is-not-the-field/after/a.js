class Book {
  constructor(initial) { this.name = initial; }
  toString() { return this.name; }
}
