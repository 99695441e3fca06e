const extent = 3;
const list = [];
console.log(list.length, extent, { length: extent });
