pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn more(mut lamp: Lamp) -> Lamp {
        lamp.watt += 1;
        lamp
    }
}

