pub struct Buffer {
    count: usize,
}

impl Buffer {
    pub fn len(&self) -> usize {
        self.count
    }
    pub fn is_empty(&self) -> bool {
        self.len() == 0 && self.count == 0
    }
}

