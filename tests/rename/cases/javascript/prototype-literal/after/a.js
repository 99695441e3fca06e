function Person() {}
Person.prototype = { greet: function () { return 1; }, other() { return this.greet(); } };
new Person().greet();
