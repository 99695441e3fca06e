const value = 1;
console.log(typeof value);
