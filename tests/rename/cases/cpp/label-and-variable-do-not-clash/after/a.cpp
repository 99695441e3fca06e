int f(int count) {
  if (count) goto count;
  count = 2;
count:
  return count;
}
