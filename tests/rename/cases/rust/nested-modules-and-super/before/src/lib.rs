pub mod a {
    pub mod b {
        pub fn cook() {}
        pub mod c {
            pub fn f() {
                super::cook();
                super::super::b::cook();
                crate::a::b::cook();
                super::c::cook();
            }
            fn cook() {}
        }
        pub fn g() {
            self::cook();
            cook();
        }
    }
    pub use b::cook;
    pub use self::b::cook as fry;
    pub fn h() {
        cook();
        fry();
    }
}
pub use a::{b::{self, cook as bake}, fry};
pub fn i() {
    a::cook();
    b::cook();
    bake();
    fry();
}

