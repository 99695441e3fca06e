class Box {
  readonly size = 1;
}
console.log(new Box().size);
