pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn double(this: &Self) -> u32 {
        this.watt * 2
    }
    pub fn other(&self) -> u32 {
        self.watt
    }
}

