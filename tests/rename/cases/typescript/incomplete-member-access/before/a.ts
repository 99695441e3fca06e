const user = { name: "a" };
export function f(): string {
  user.
  return user.name;
}
