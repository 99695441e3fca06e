const who = 'x';
console.log(`name: ${who} and ${`nested ${who.length} name`}`);
