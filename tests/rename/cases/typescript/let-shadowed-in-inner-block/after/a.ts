export function f(flag: boolean): number {
  let outerCount = 1;
  if (flag) {
    let count = 2;
    count += 1;
    console.log(count);
  }
  outerCount += 1;
  return outerCount;
}

