pub struct B {
    count: usize,
}
impl B {
    pub fn len(&self) -> usize {
        self.count
    }
}

