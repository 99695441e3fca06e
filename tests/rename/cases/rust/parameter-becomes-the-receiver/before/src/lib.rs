pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn double(this: &Self) -> u32 {
        this.watt * 2
    }
}
pub fn f(lamp: &Lamp) -> u32 {
    Lamp::double(lamp)
}

