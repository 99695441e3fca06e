class B extends A { void shut() {} void f(A a) { a.close(); shut(); } }

