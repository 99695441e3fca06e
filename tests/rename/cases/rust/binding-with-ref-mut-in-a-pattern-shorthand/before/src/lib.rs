pub struct Size {
    pub w: u32,
}

pub fn grow(s: &mut Size) {
    let Size { ref mut w } = *s;
    *w += 1;
}

