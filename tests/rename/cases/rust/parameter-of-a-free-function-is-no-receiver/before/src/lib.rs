pub struct Lamp {
    pub watt: u32,
}
pub fn plus(lamp: &Lamp) -> u32 {
    lamp.watt
}

