const { id, ...others } = { id: 1, x: 2 };
console.log(id, { ...others });
