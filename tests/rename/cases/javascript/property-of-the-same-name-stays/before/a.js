const length = 3;
const list = [];
console.log(list.length, length, { length: length });
