function Person(name) { this.name = name; }
Person.prototype.greet = function () { return this.name; };
const p = new Person('a');
p.greet();
