const item = { label: 'a', id: 1 };
const { label: name, id } = item;
console.log(name, id);
