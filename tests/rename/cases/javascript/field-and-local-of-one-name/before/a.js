class A {
  size = 1;
  grow() { let size = this.size; size++; this.size = size; }
}
