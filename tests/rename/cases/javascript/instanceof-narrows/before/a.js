class Book { name = ''; }
class Film { name = ''; }
function show(x) {
  if (x instanceof Book) return x.name;
  if (x instanceof Film) { return x.name; }
}
