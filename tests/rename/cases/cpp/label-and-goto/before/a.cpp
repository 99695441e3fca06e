int f(int done) {
  if (done) goto done;
  done = 1;
done:
  return done;
}
int g() {
  goto done;
done:
  return 0;
}
