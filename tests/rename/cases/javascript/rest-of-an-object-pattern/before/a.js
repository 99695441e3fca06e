const { id, ...rest } = { id: 1, x: 2 };
console.log(id, { ...rest });
