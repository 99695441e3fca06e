pub struct A;
pub struct B;

impl A {
    pub const LIMIT: usize = 3;
    pub fn all() -> [u8; A::LIMIT] {
        [0; Self::LIMIT]
    }
}
impl B {
    pub const LIMIT: usize = A::LIMIT + 1;
}

