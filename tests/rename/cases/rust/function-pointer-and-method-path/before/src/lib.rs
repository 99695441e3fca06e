pub struct Id(u32);
impl Id {
    pub fn text(&self) -> String {
        self.0.to_string()
    }
}
pub fn all(ids: &[Id]) -> Vec<String> {
    ids.iter().map(Id::text).collect()
}

