pub fn f() {}

