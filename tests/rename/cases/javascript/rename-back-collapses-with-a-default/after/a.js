function volume({ depth = 1, width }) {
  return depth * width;
}
volume({ depth: 2, width: 3 });
