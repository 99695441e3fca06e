let n;
({ n = 5 } = {});
console.log(n);
