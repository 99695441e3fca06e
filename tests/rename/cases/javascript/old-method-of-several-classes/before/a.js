class A { draw() {} }
class B { draw() {} }
