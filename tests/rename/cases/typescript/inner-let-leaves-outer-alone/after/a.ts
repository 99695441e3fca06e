export function f(flag: boolean): number {
  let count = 1;
  if (flag) {
    let inner = 2;
    inner += 1;
    console.log(inner);
  }
  return count;
}

