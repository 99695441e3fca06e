class Book { constructor() { this.name = ''; } }
class Film { constructor() { this.name = ''; } }
const books = [new Book()];
const names = books.filter((b) => b.name).map((b) => b.name);
const f = new Film();
f.name;
