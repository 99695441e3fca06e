pub struct P {
    pub x: u32,
    pub y: u32,
}

