class Base { paint() {} }
class Derived extends Base { draw() {} }
