pub struct Disk {
    pub size: u32,
}

