#[derive(Default)]
pub struct Builder {
    n: u32,
}
pub struct Window(u32);

impl Builder {
    pub fn new() -> Self {
        Self::default()
    }
    pub fn size(mut self, n: u32) -> Self {
        self.n = n;
        self
    }
    pub fn build(self) -> Window {
        Window(self.n)
    }
}

impl Window {
    pub fn size(&self) -> u32 {
        self.0
    }
}

pub fn make() -> u32 {
    Builder::new().size(1).size(2).build().size()
}

