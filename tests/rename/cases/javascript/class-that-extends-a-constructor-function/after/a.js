function Item() {
  this.title = "x";
}
Item.prototype.show = function () { return this.title; };
class Book extends Item {
  read() { return this.title + this.show(); }
}
new Book().title;
