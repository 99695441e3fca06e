pub struct Buffer {
    len: usize,
}

impl Buffer {
    pub fn len(&self) -> usize {
        self.len
    }
    pub fn is_empty(&self) -> bool {
        Self::len(self) == 0 && self.len() == self.len && Buffer::len(self) == 0
    }
}

