const [first, , ...rest] = [1, 2, 3];
console.log(first, rest);
