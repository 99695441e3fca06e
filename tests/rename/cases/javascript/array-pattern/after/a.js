const [head, , ...rest] = [1, 2, 3];
console.log(head, rest);
