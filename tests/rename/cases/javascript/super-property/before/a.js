class A { static make() {} make() {} }
class B extends A { static make() { super.make(); } make() { super.make(); } }
