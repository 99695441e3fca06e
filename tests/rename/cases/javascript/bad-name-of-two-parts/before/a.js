const box = { size: 1 };
console.log(box.size);
