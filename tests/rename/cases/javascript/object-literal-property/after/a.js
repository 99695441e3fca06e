const box = { width: 1, h: 2 };
const other = { w: 3 };
console.log(box.width, other.w);
