pub struct S {
    pub size: u32,
}
impl S {
    pub fn len(&self) -> u32 {
        self.size
    }
}
pub fn f(s: &S) -> u32 {
    s.len() + s.size
}

