#[allow(dead_code)]
#[inline]
fn quiet(allow: u32) -> u32 {
    allow
}

#[must_use]
pub fn f() -> u32 {
    quiet(1)
}

