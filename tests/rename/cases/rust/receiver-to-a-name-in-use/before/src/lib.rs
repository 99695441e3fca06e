pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn plus(&self, n: u32) -> u32 {
        self.watt + n
    }
}

