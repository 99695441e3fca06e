const name = 'x';
console.log(`name: ${name} and ${`nested ${name.length} name`}`);
