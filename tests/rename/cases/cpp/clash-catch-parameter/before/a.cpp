int f() {
  try {
    throw 1;
  } catch (int e) {
    int err = e;
    return err;
  }
}
