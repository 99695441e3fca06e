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
newtype!(Amount, u32);
newtype!(Other, u8);
pub fn f(s: Amount) -> u32 {
    s.get() + Amount(1).0
}

