let initial = 1;
function f(a = () => initial) {
  var x = 2;
  return a() + x;
}
