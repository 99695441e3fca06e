pub struct Door;
pub struct File;

impl Door {
    pub fn shut(&self) {}
}
impl File {
    pub fn close(&self) {}
}

pub fn all(door: Door, files: &[File]) {
    door.shut();
    files[0].close();
    Door::shut(&door);
    File::close(&files[0]);
}

