pub trait Hello {
    fn greet(&self) -> u32 {
        1
    }
}
pub struct A;
pub struct B;
impl Hello for A {}
impl Hello for B {
    fn greet(&self) -> u32 {
        2
    }
}
pub fn f() -> u32 {
    A.greet() + B.greet()
}

