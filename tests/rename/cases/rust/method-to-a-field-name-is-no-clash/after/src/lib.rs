pub struct S {
    pub size: u32,
}
impl S {
    pub fn size(&self) -> u32 {
        self.size
    }
}
pub fn f(s: &S) -> u32 {
    s.size() + s.size
}

