function Person() {}
Person.prototype = { hello: function () { return 1; }, other() { return this.hello(); } };
new Person().hello();
