const x = 1;
const point = { left: x };
point.left;
