function area(options) {
  const { width: w, height = 1 } = options;
  return w * height;
}
area({ width: 2, height: 3 });
