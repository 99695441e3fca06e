function f() {
  early = 1;
  console.log(early);
  var early;
}
var early = 2;
