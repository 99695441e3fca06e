use std::ops::Deref;

pub struct Inner {
    pub len: u32,
}
impl Inner {
    pub fn size(&self) -> u32 {
        self.len
    }
}
pub struct Outer(Inner);
impl Deref for Outer {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}
pub fn f(o: &Outer) -> u32 {
    o.size() + o.len
}

