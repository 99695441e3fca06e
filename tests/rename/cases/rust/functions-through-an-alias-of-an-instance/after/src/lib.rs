pub struct Pair<A, B>(A, B);
impl<A: Default, B: Default> Pair<A, B> {
    pub fn make() -> Self {
        Pair(A::default(), B::default())
    }
}
pub type Numbers = Pair<u8, u8>;
pub fn f() -> Numbers {
    Numbers::make()
}
pub fn g() -> Pair<u8, u16> {
    Pair::<u8, u16>::make()
}

