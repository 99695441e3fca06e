pub trait Bag {
    type Elem: Clone;
    fn first(&self) -> Option<Self::Elem>;
}
impl<T: Clone> Bag for Vec<T> {
    type Elem = T;
    fn first(&self) -> Option<Self::Elem> {
        self.get(0).cloned()
    }
}
pub fn f<B: Bag<Elem = u32>>(b: B) -> Option<B::Elem> {
    b.first()
}
pub fn g<B>(b: &B) -> Vec<<B as Bag>::Elem>
where
    B: Bag,
    B::Elem: Default,
{
    b.first().into_iter().collect()
}
pub fn h(b: &dyn Bag<Elem = u8>) -> Option<u8> {
    b.first()
}
pub fn i<I: Iterator>(mut i: I) -> Option<I::Item> {
    i.next()
}

