let count;
({ n: count = 5 } = {});
console.log(count);
