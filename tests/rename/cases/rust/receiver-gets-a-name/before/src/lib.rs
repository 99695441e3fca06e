pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn double(&self) -> u32 {
        self.watt * 2
    }
    pub fn other(&self) -> u32 {
        self.watt
    }
}

