const item = { label: 'a', id: 1 };
const { label: n } = item;
console.log(n);
