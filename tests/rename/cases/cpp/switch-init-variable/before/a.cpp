int next();
int f() {
  switch (int c = next(); c) {
    case 1:
      return c + 1;
    default:
      return c;
  }
}
