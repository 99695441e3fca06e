pub struct Size {
    pub width: u32,
    pub h: u32,
}

pub fn area(s: &Size) -> u32 {
    let Size { width: w, h } = s;
    w * h
}

pub fn wide(s: Size) -> bool {
    matches!(s, Size { width: 10..=20, .. })
}

