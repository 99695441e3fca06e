export function f(): number {
  let x = 1;
  {
    var y = 2;
  }
  return x + y;
}

