pub trait Show {
    fn describe(&self);
}
pub struct A;
impl Show for A {
    fn describe(&self) {}
}
pub struct B;
impl B {
    pub fn show(&self) {}
}

