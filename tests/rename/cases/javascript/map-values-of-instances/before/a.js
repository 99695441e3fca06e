class Book { name = ''; }
/** @type {Map<string, Book>} */
const books = new Map();
books.get('a').name;
for (const b of books.values()) b.name;
