export function f(): number {
  return arguments.length;
}

