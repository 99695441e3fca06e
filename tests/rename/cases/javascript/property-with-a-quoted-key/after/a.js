const box = { 'width': 1 };
console.log(box.width);
