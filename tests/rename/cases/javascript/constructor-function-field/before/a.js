function Person(name) { this.name = name; }
Person.prototype.hello = function () { return this.name; };
new Person('a').name;
