pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn into_watt(mut lamp: Self) -> u32 {
        lamp.watt += 1;
        lamp.watt
    }
}

