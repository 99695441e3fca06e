macro_rules! a {
    () => {
        1
    };
}
macro_rules! b {
    () => {
        2
    };
}
pub fn f() -> u32 {
    a!() + b!()
}

