macro_rules! make {
    ($name:ident) => {
        pub fn $name() -> u32 {
            1
        }
    };
}
make!(first);
make!(second);

pub fn f() -> u32 {
    first() + second()
}

