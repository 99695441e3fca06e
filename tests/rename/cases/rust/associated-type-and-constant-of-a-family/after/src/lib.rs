pub trait Sized2 {
    const WIDTH: usize = 1;
    type Unit;
    fn total(&self) -> usize {
        Self::WIDTH * 2
    }
}
pub struct A;
pub struct B;
impl Sized2 for A {
    const WIDTH: usize = 2;
    type Unit = B;
}
impl Sized2 for B {
    type Unit = A;
}
impl A {
    pub const SIZE2: usize = <Self as Sized2>::WIDTH + A::WIDTH;
}
pub fn f<T: Sized2>() -> usize
where
    T::Unit: Sized2,
{
    T::WIDTH + <T::Unit as Sized2>::WIDTH + [0; B::WIDTH].len()
}

