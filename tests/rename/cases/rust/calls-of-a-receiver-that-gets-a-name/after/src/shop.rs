pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn plus(this: &Self, n: u32) -> u32 {
        this.watt + n
    }
}

