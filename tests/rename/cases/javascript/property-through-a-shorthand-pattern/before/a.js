const item = { name: 'a', id: 1 };
const { name, id } = item;
console.log(name, id);
