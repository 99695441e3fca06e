function volume({ depth: d = 1, width }) {
  return d * width;
}
volume({ depth: 2, width: 3 });
