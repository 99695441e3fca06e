function Person(name) { this.title = name; }
Person.prototype.hello = function () { return this.title; };
new Person('a').title;
