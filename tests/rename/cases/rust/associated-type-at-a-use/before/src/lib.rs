pub trait Bag {
    type Item: Clone;
    fn first(&self) -> Option<Self::Item>;
}
impl<T: Clone> Bag for Vec<T> {
    type Item = T;
    fn first(&self) -> Option<Self::Item> {
        self.get(0).cloned()
    }
}
pub fn f<B: Bag<Item = u32>>(b: B) -> Option<B::Item> {
    b.first()
}
pub fn g<B>(b: &B) -> Vec<<B as Bag>::Item>
where
    B: Bag,
    B::Item: Default,
{
    b.first().into_iter().collect()
}
pub fn h(b: &dyn Bag<Item = u8>) -> Option<u8> {
    b.first()
}
pub fn i<I: Iterator>(mut i: I) -> Option<I::Item> {
    i.next()
}

