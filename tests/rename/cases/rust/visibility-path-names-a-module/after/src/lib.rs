pub mod shell {
    pub mod inner {
        pub(in crate::shell) fn f() {}
    }
    pub fn g() {
        inner::f();
    }
}

