macro_rules! make {
    ($name:ident) => {
        pub fn $name() -> u32 {
            1
        }
    };
}
make!(other);
make!(second);

pub fn f() -> u32 {
    other() + second()
}

