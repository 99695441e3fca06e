use std::fmt::Debug;
use std::marker::PhantomData;
pub struct Stack<T = u8> {
    all: Vec<T>,
}
impl<Item: Clone + Into<u64>> Stack<Item>
where
    Option<Item>: Debug,
{
    pub fn push<U>(&mut self, t: Item, f: impl Fn(&Item) -> U) -> (U, PhantomData<fn(Item) -> Item>)
    where
        U: From<Item>,
    {
        let u = f(&t);
        let all: Vec<Item> = Vec::<Item>::with_capacity(1);
        self.all.extend(all);
        self.all.push(t);
        (u, PhantomData)
    }
    fn inner() -> usize {
        fn size<T>(_: Option<T>) -> usize {
            std::mem::size_of::<T>()
        }
        size::<Item>(None)
    }
}
impl<T> Stack<T> {
    pub fn len(&self) -> usize {
        self.all.len()
    }
}

