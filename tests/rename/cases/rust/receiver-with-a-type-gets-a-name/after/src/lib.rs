use std::rc::Rc;
pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn watt(lamp: Rc<Self>) -> u32 {
        lamp.watt
    }
}

