class A {
  size = 1;
  grow() { let n = this.size; n++; this.size = n; }
}
