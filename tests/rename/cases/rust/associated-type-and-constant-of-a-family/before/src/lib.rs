pub trait Sized2 {
    const SIZE: usize = 1;
    type Unit;
    fn total(&self) -> usize {
        Self::SIZE * 2
    }
}
pub struct A;
pub struct B;
impl Sized2 for A {
    const SIZE: usize = 2;
    type Unit = B;
}
impl Sized2 for B {
    type Unit = A;
}
impl A {
    pub const SIZE2: usize = <Self as Sized2>::SIZE + A::SIZE;
}
pub fn f<T: Sized2>() -> usize
where
    T::Unit: Sized2,
{
    T::SIZE + <T::Unit as Sized2>::SIZE + [0; B::SIZE].len()
}

