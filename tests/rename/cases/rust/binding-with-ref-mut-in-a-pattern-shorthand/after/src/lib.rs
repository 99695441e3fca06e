pub struct Size {
    pub w: u32,
}

pub fn grow(s: &mut Size) {
    let Size { w: ref mut width } = *s;
    *width += 1;
}

