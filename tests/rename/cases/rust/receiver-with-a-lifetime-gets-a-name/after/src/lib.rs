pub struct Lamp {
    name: String,
}
impl Lamp {
    pub fn name<'a>(lamp: &'a Self, _other: &str) -> &'a str {
        &lamp.name
    }
}

