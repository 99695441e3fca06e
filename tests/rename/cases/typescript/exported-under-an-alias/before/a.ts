class Circle { r = 1; }
export { Circle as Round };
