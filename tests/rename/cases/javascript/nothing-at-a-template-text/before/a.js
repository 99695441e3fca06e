const name = 1;
console.log(`name is ${name}`);
