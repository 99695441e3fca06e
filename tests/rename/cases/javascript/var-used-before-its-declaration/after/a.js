function f() {
  later = 1;
  console.log(later);
  var later;
}
var early = 2;
