function Box() {
  this.height = 1;
  this.width = 2;
}
console.log(new Box().height);
