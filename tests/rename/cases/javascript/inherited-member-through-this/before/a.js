class Base { constructor() { this.key = 1; } }
class Derived extends Base { show() { return this.key; } }
new Derived().key;
