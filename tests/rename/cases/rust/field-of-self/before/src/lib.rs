pub struct Tally {
    count: u32,
}

impl Tally {
    pub fn new(count: u32) -> Self {
        Tally { count }
    }
    pub fn add(&mut self) -> u32 {
        self.count += 1;
        self.count
    }
}

