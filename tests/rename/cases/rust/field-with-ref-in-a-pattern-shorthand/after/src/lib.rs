pub struct Size {
    pub width: u32,
}

pub fn grow(s: &mut Size) -> u32 {
    let Size { width: ref mut w } = *s;
    *w += 1;
    s.width
}

