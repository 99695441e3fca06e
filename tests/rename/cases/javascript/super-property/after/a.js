class A { static build() {} make() {} }
class B extends A { static build() { super.build(); } make() { super.make(); } }
