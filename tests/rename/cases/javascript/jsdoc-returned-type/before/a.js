class Person { name = ''; }
class Dog { name = ''; }
/** @returns {Person} */
function find() { return lookup(1); }
find().name;
new Dog().name;
