int f() {
  extern int verbosity;
  return verbosity;
}
