pub struct Buffer {
    len: usize,
}

impl Buffer {
    pub fn size(&self) -> usize {
        self.len
    }
    pub fn is_empty(&self) -> bool {
        Self::size(self) == 0 && self.size() == self.len && Buffer::size(self) == 0
    }
}

