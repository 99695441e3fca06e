int f(int count) {
  if (count) goto done;
  count = 2;
done:
  return count;
}
