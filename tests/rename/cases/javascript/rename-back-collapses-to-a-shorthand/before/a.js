const size = 3;
const box = { extent: size, depth: 2 };
console.log(box.extent, box.depth);
