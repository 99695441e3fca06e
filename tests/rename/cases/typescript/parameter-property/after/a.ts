class Tag {
  constructor(private readonly label: string, other: string) {
    console.log(label, other);
  }
  show(): string { return this.label; }
}
export const t = new Tag("a", "b");

