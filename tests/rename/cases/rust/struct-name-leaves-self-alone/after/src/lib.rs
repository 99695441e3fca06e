pub struct Counter(u32);

impl Counter {
    pub fn new() -> Self {
        Self(0)
    }
    pub fn add(self) -> Self {
        let Self(n) = self;
        Counter(n + 1)
    }
}

