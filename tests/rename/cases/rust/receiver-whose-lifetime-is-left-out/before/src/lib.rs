pub struct Lamp {
    name: String,
}
impl Lamp {
    pub fn name(&self, _other: &str) -> &str {
        &self.name
    }
}

