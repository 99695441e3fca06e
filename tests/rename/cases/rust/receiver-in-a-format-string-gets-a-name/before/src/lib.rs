use std::fmt;
pub struct Lamp {
    watt: u32,
}
impl fmt::Display for Lamp {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.watt)
    }
}
impl Lamp {

    pub fn dump(&self) {
        println!("{self} {}", self.watt);
    }
}

