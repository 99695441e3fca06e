pub trait Glow {
    fn glow(&self) -> u32;
}
pub struct Lamp {
    watt: u32,
}
impl Glow for Lamp {
    fn glow(&self) -> u32 {
        self.watt
    }
}

