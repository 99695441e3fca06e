pub fn step() -> u32 {
    1
}
pub fn f() -> u32 {
    fn helper() -> u32 {
        2
    }
    step() + helper()
}

