const item = { name: 'a', id: 1 };
const { name: n } = item;
console.log(n);
