pub struct Size {
    pub w: u32,
    pub h: u32,
}

pub fn area(s: &Size) -> u32 {
    let Size { w: width, h } = s;
    width * h
}

