export function f(flag: boolean): number {
  let count = 1;
  if (flag) {
    let count = 2;
    count += 1;
    console.log(count);
  }
  count += 1;
  return count;
}

