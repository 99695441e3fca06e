int read();
int f() {
  if (int status = read(); status > 0) {
    return status;
  } else if (status < -1) {
    return -status;
  }
  int code = 4;
  return code;
}
