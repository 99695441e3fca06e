pub struct A;
pub struct B;

impl A {
    pub const MAX: usize = 3;
    pub fn all() -> [u8; A::MAX] {
        [0; Self::MAX]
    }
}
impl B {
    pub const LIMIT: usize = A::MAX + 1;
}

