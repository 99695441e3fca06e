const person = { name: "a" };
export function f(): string {
  person.
  return person.name;
}
