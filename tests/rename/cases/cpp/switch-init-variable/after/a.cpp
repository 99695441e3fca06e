int next();
int f() {
  switch (int kind = next(); kind) {
    case 1:
      return kind + 1;
    default:
      return kind;
  }
}
