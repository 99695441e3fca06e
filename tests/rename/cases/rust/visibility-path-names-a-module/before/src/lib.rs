pub mod outer {
    pub mod inner {
        pub(in crate::outer) fn f() {}
    }
    pub fn g() {
        inner::f();
    }
}

