function Box() {
  this.extent = 1;
}
Box.prototype.size = function () { return this.extent; };
new Box().size();
