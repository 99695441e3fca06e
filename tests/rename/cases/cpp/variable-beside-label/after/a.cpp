int f(int ready) {
  if (ready) goto done;
  ready = 1;
done:
  return ready;
}
