class Person { title = ''; }
class Dog { name = ''; }
/** @returns {Person} */
function find() { return lookup(1); }
find().title;
new Dog().name;
