pub mod a {
    pub mod b {
        pub fn boil() {}
        pub mod c {
            pub fn f() {
                super::boil();
                super::super::b::boil();
                crate::a::b::boil();
                super::c::cook();
            }
            fn cook() {}
        }
        pub fn g() {
            self::boil();
            boil();
        }
    }
    pub use b::boil;
    pub use self::b::boil as fry;
    pub fn h() {
        boil();
        fry();
    }
}
pub use a::{b::{self, boil as bake}, fry};
pub fn i() {
    a::boil();
    b::boil();
    bake();
    fry();
}

