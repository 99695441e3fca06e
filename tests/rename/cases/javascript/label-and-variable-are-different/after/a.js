let outer = 0;
rows: for (;;) {
  outer += 1;
  for (;;) {
    if (outer > 3) break rows;
    continue rows;
  }
}
