const y = 1;
const point = { x: y, z: 2 };
console.log(point.x);
