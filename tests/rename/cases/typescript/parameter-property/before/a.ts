class Tag {
  constructor(private readonly name: string, other: string) {
    console.log(name, other);
  }
  show(): string { return this.name; }
}
export const t = new Tag("a", "b");

