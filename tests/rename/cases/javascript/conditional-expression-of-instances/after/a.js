class Book { title = ''; }
class Film { name = ''; }
const b = Math.random() ? new Book() : null;
const c = b || new Book();
const d = c ?? new Book();
console.log(b.title, c.title, d.title, new Film().name);
