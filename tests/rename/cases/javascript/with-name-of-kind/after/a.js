function extent(o) { return o.size; }
class Box { size = 1; }
extent(new Box());
