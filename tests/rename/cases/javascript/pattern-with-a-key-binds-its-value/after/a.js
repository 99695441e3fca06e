const { a: second, c: { d: [e] } } = { a: 1, c: { d: [2] } };
console.log(second, e);
