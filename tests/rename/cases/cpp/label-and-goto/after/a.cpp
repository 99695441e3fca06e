int f(int done) {
  if (done) goto finish;
  done = 1;
finish:
  return done;
}
int g() {
  goto done;
done:
  return 0;
}
