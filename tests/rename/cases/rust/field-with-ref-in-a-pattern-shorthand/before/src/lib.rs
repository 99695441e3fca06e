pub struct Size {
    pub w: u32,
}

pub fn grow(s: &mut Size) -> u32 {
    let Size { ref mut w } = *s;
    *w += 1;
    s.w
}

