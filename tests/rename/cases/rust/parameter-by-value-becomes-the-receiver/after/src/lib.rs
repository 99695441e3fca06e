pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn more(mut self) -> Lamp {
        self.watt += 1;
        self
    }
}

