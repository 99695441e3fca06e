use std::rc::Rc;
pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn watt(self: Rc<Self>) -> u32 {
        self.watt
    }
}

