class User {}
const person = new User();
console.log(person);
