pub struct Broken {
    x: i32 y
pub fn g(p: crate::Position) {}
