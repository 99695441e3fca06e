class A { static build() {} make() {} }
class B extends A { static all() { super.build(); } one() { super.make(); } }
