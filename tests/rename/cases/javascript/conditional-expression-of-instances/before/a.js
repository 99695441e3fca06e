class Book { name = ''; }
class Film { name = ''; }
const b = Math.random() ? new Book() : null;
const c = b || new Book();
const d = c ?? new Book();
console.log(b.name, c.name, d.name, new Film().name);
