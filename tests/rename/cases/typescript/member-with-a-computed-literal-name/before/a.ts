class Box {
  ["extent"] = 1;
  grow(): number { return this.extent + 1; }
}
console.log(new Box().extent);
