pub struct B {
    len: usize,
}
impl B {
    pub fn len(&self) -> usize {
        self.len
    }
}

