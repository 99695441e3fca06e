const item = 1;
const twice = [1, 2].map(element => element * 2);
console.log(item, twice);
