pub trait Source {
    type Item;
    fn take(&mut self) -> Option<Self::Item>;
}

pub struct Ones;

impl Source for Ones {
    type Item = u32;
    fn take(&mut self) -> Option<Self::Item> {
        Some(1)
    }
}

pub fn first<S: Source>(s: &mut S) -> Option<S::Item> {
    s.take()
}
pub fn number(s: &mut dyn Source<Item = u32>) -> Option<<Ones as Source>::Item> {
    s.take()
}
pub fn std(i: &mut dyn Iterator<Item = u32>) -> Option<u32> {
    i.next()
}

