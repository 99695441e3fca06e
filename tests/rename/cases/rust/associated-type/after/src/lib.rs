pub trait Source {
    type Element;
    fn take(&mut self) -> Option<Self::Element>;
}

pub struct Ones;

impl Source for Ones {
    type Element = u32;
    fn take(&mut self) -> Option<Self::Element> {
        Some(1)
    }
}

pub fn first<S: Source>(s: &mut S) -> Option<S::Element> {
    s.take()
}
pub fn number(s: &mut dyn Source<Element = u32>) -> Option<<Ones as Source>::Element> {
    s.take()
}
pub fn std(i: &mut dyn Iterator<Item = u32>) -> Option<u32> {
    i.next()
}

