mod inner {
    pub fn f() {}
    pub mod deep {
        pub fn g() {
            super::f();
            crate::inner::f();
            super::super::inner::deep::h();
        }
        pub fn h() {}
    }
}

pub fn run() {
    self::inner::deep::g();
    inner::f();
}

