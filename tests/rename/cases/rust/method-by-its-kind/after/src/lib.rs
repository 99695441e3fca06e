pub struct B {
    len: usize,
}
impl B {
    pub fn count(&self) -> usize {
        self.len
    }
}

