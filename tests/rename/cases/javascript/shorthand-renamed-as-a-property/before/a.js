const x = 1;
const point = { x };
point.x;
