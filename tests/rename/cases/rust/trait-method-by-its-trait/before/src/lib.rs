pub trait Show {
    fn show(&self);
}
pub struct A;
impl Show for A {
    fn show(&self) {}
}
pub struct B;
impl B {
    pub fn show(&self) {}
}

