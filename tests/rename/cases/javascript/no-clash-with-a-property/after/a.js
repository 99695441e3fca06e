const box = { size: 1 };
const size = box.size;
console.log(size);
