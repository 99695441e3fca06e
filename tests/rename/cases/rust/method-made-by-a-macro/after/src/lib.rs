macro_rules! newtype {
    ($name:ident) => {
        pub struct $name(u32);
        impl $name {
            pub fn value(&self) -> u32 {
                self.0
            }
        }
    };
}
newtype!(A);
newtype!(B);
pub fn f(a: A, b: B) -> u32 {
    a.value() + b.value()
}

