class A { static make() {} make() {} }
class B extends A { static all() { super.make(); } one() { super.make(); } }
