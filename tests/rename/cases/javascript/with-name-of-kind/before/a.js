function size(o) { return o.size; }
class Box { size = 1; }
size(new Box());
