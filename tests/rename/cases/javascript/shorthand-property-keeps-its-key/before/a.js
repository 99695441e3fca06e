const x = 1;
const point = { x, z: 2 };
console.log(point.x);
