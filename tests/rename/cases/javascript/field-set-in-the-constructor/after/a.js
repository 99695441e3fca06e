class Book {
  constructor(name) { this.title = name; }
  toString() { return `Book ${this.title}`; }
}
const b = new Book('x');
b.title;
