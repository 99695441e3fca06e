class Box {
  ["size"] = 1;
  grow(): number { return this.size + 1; }
}
console.log(new Box().size);
