pub struct Door;
pub struct File;
impl Door {
    pub fn close(&self) {}
}
impl File {
    pub fn close(&self) {}
}

