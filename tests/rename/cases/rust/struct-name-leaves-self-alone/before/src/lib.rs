pub struct Tally(u32);

impl Tally {
    pub fn new() -> Self {
        Self(0)
    }
    pub fn add(self) -> Self {
        let Self(n) = self;
        Tally(n + 1)
    }
}

