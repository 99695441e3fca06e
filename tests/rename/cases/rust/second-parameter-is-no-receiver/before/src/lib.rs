pub struct Lamp {
    pub watt: u32,
}
impl Lamp {
    pub fn plus(n: u32, lamp: &Lamp) -> u32 {
        lamp.watt + n
    }
}

