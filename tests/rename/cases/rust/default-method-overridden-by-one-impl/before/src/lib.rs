pub trait Hello {
    fn hello(&self) -> u32 {
        1
    }
}
pub struct A;
pub struct B;
impl Hello for A {}
impl Hello for B {
    fn hello(&self) -> u32 {
        2
    }
}
pub fn f() -> u32 {
    A.hello() + B.hello()
}

