interface Sized { int size(); }
abstract class A { public int count() { return 1; } }
class B extends A implements Sized { public int size() { return 2; } }

