class A {}

class B {}
