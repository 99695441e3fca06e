class Book { title = ''; }
/** @type {Map<string, Book>} */
const books = new Map();
books.get('a').title;
for (const b of books.values()) b.title;
