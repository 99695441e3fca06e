macro_rules! m {
    () => {
        1
    };
}
pub fn a() -> i32 {
    m!()
}
macro_rules! m {
    () => {
        2
    };
}
pub fn b() -> i32 {
    m!()
}

