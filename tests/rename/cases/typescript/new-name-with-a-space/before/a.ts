const one = 1;
console.log(one);
