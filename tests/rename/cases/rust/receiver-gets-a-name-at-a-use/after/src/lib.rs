pub struct Lamp {
    watt: u32,
}
impl Lamp {
    pub fn raise(lamp: &mut Self, by: u32) {
        let add = |n: u32| n + by;
        lamp.watt = add(lamp.watt);
        println!("{}", lamp.watt);
    }
}

