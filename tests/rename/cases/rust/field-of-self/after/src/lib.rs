pub struct Tally {
    total: u32,
}

impl Tally {
    pub fn new(count: u32) -> Self {
        Tally { total: count }
    }
    pub fn add(&mut self) -> u32 {
        self.total += 1;
        self.total
    }
}

