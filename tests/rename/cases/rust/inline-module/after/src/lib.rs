mod inside {
    pub fn f() {}
    pub mod deep {
        pub fn g() {
            super::f();
            crate::inside::f();
            super::super::inside::deep::h();
        }
        pub fn h() {}
    }
}

pub fn run() {
    self::inside::deep::g();
    inside::f();
}

