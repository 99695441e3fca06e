fn f() {}
pub fn g() {
    self::f();
}

