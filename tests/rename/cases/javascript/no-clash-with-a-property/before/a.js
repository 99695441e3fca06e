const box = { size: 1 };
const n = box.size;
console.log(n);
