pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn into_watt(mut self) -> u32 {
        self.watt += 1;
        self.watt
    }
}

