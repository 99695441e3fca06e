pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn raise(&mut self, by: u32) {
        let add = |n: u32| n + by;
        self.watt = add(self.watt);
        println!("{}", self.watt);
    }
}

