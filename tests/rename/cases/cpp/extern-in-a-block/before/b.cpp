int f() {
  extern int verbose;
  return verbose;
}
