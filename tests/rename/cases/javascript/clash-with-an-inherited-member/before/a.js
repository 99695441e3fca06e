class Base { toText() { return ''; } }
class Derived extends Base { show() { return this.toText(); } }
