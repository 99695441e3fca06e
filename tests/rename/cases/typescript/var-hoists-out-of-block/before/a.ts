export function f(flag: boolean): string | undefined {
  if (flag) {
    var result = "a";
  } else {
    result = "b";
  }
  return result;
}

