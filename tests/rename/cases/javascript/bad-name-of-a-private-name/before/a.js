const size = 1;
console.log(size);
