pub struct Door;
pub struct File;
impl Door {
    pub fn shut(&self) {}
}
impl File {
    pub fn close(&self) {}
}
pub fn f(d: Door, f: File) {
    d.shut();
    f.close();
}

