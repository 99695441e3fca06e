class Person {}
const person = new Person();
console.log(person);
