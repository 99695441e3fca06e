pub fn f() {}

pub fn g() {
    crate::f()
}

