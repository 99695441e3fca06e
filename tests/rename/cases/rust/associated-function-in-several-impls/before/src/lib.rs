pub struct A;
pub struct B;

impl A {
    pub fn new() -> A {
        A
    }
}
impl A {
    pub fn twice() -> [A; 2] {
        [Self::new(), A::new()]
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

