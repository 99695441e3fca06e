export function f(flag: boolean): string | undefined {
  if (flag) {
    var found = "a";
  } else {
    found = "b";
  }
  return found;
}

