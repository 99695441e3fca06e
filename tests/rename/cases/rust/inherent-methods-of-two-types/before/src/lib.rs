pub struct Door;
pub struct File;

impl Door {
    pub fn close(&self) {}
}
impl File {
    pub fn close(&self) {}
}

pub fn all(door: Door, files: &[File]) {
    door.close();
    files[0].close();
    Door::close(&door);
    File::close(&files[0]);
}

