class Book {
  constructor(name) { this.name = name; }
  toString() { return `Book ${this.name}`; }
}
const b = new Book('x');
b.name;
