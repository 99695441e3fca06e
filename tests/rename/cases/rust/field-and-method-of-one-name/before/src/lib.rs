pub struct Buffer {
    len: usize,
}

impl Buffer {
    pub fn len(&self) -> usize {
        self.len
    }
    pub fn is_empty(&self) -> bool {
        self.len() == 0 && self.len == 0
    }
}

