class Person { title = ''; }
class Dog { name = ''; }
const p = /** @type {Person} */ (JSON.parse('{}'));
p.title;
new Dog().name;
