function Item() {
  this.label = "x";
}
Item.prototype.show = function () { return this.label; };
class Book extends Item {
  read() { return this.label + this.show(); }
}
new Book().label;
