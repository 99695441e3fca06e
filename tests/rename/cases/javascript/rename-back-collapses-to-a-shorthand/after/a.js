const size = 3;
const box = { size, depth: 2 };
console.log(box.size, box.depth);
