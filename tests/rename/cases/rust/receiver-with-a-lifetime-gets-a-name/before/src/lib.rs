pub struct Lamp {
    name: String,
}
impl Lamp {
    pub fn name<'a>(&'a self, _other: &str) -> &'a str {
        &self.name
    }
}

