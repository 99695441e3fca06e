pub struct A;
pub struct B;

impl A {
    pub fn create() -> A {
        A
    }
}
impl A {
    pub fn twice() -> [A; 2] {
        [Self::create(), A::create()]
    }
}
impl B {
    pub fn new() -> B {
        B
    }
}

pub fn f() -> B {
    B::new()
}

