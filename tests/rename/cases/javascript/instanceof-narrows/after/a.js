class Book { title = ''; }
class Film { name = ''; }
function show(x) {
  if (x instanceof Book) return x.title;
  if (x instanceof Film) { return x.name; }
}
