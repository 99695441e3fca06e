export function f(): number {
  var i = 0;
  i++;
  var i = 5;
  return i;
}

