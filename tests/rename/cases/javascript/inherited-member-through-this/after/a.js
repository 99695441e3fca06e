class Base { constructor() { this.id = 1; } }
class Derived extends Base { show() { return this.id; } }
new Derived().id;
