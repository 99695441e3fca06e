class Book {
  constructor(name) { this.name = name; }
  toString() { return this.name; }
}
