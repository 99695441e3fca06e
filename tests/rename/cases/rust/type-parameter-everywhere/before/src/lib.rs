use std::fmt::Debug;
use std::marker::PhantomData;
pub struct Stack<T = u8> {
    all: Vec<T>,
}
impl<T: Clone + Into<u64>> Stack<T>
where
    Option<T>: Debug,
{
    pub fn push<U>(&mut self, t: T, f: impl Fn(&T) -> U) -> (U, PhantomData<fn(T) -> T>)
    where
        U: From<T>,
    {
        let u = f(&t);
        let all: Vec<T> = Vec::<T>::with_capacity(1);
        self.all.extend(all);
        self.all.push(t);
        (u, PhantomData)
    }
    fn inner() -> usize {
        fn size<T>(_: Option<T>) -> usize {
            std::mem::size_of::<T>()
        }
        size::<T>(None)
    }
}
impl<T> Stack<T> {
    pub fn len(&self) -> usize {
        self.all.len()
    }
}

