class Person { name = ''; }
class Dog { name = ''; }
const p = /** @type {Person} */ (JSON.parse('{}'));
p.name;
new Dog().name;
