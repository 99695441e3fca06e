const { a: b, c: { d: [e] } } = { a: 1, c: { d: [2] } };
console.log(b, e);
