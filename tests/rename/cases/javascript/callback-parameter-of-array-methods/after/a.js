class Book { constructor() { this.title = ''; } }
class Film { constructor() { this.name = ''; } }
const books = [new Book()];
const names = books.filter((b) => b.title).map((b) => b.title);
const f = new Film();
f.name;
