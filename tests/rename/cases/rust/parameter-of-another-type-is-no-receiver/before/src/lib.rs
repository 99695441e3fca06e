pub struct Lamp {
    pub watt: u32,
}
pub struct Shop;
impl Shop {
    pub fn buy(lamp: &Lamp) -> u32 {
        lamp.watt
    }
}

