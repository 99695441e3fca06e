const item = 1;
const twice = [1, 2].map(item => item * 2);
console.log(item, twice);
