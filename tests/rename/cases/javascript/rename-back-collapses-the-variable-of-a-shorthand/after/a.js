function area(options) {
  const { width, height = 1 } = options;
  return width * height;
}
area({ width: 2, height: 3 });
