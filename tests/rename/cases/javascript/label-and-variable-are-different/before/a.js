let outer = 0;
outer: for (;;) {
  outer += 1;
  for (;;) {
    if (outer > 3) break outer;
    continue outer;
  }
}
