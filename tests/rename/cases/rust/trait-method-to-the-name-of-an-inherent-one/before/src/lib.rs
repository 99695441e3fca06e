pub trait Named {
    fn name(&self) -> u32;
}
pub struct A;
impl A {
    pub fn title(&self) -> u32 {
        1
    }
}
impl Named for A {
    fn name(&self) -> u32 {
        2
    }
}
pub fn f(a: &A) -> u32 {
    a.name() + a.title()
}

