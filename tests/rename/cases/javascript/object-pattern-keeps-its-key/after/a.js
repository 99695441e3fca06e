const { a: first, b } = { a: 1, b: 2 };
console.log(first, b);
