export function f(): number {
  var step = 0;
  step++;
  var step = 5;
  return step;
}

