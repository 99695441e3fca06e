#[allow(dead_code)]
#[inline]
fn inline(allow: u32) -> u32 {
    allow
}

#[must_use]
pub fn f() -> u32 {
    inline(1)
}

