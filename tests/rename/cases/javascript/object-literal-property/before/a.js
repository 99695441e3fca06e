const box = { w: 1, h: 2 };
const other = { w: 3 };
console.log(box.w, other.w);
