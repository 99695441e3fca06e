function Person(name) { this.name = name; }
Person.prototype.hello = function () { return this.name; };
const p = new Person('a');
p.hello();
