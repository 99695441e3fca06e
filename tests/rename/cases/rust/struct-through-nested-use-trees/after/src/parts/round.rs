pub struct Wheel {
    pub size: u32,
}

