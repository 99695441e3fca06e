pub struct Lamp {
    pub watt: u32,
}
impl Lamp {
    pub fn plus(&self, lamp: &Lamp) -> u32 {
        lamp.watt + self.watt
    }
}

