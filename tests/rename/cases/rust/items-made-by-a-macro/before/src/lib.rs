macro_rules! newtype {
    ($name:ident, $inner:ty) => {
        #[derive(Clone, Copy)]
        pub struct $name(pub $inner);
        impl $name {
            pub fn get(self) -> $inner {
                self.0
            }
        }
    };
}
newtype!(Sum, u32);
newtype!(Other, u8);
pub fn f(s: Sum) -> u32 {
    s.get() + Sum(1).0
}

