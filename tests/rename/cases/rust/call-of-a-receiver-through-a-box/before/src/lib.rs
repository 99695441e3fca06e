pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn watt(&self) -> u32 {
        self.watt
    }
}
pub fn f(lamp: Box<Lamp>) -> u32 {
    lamp.watt()
}
