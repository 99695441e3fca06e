int read();
int f() {
  if (int code = read(); code > 0) {
    return code;
  } else if (code < -1) {
    return -code;
  }
  int code = 4;
  return code;
}
