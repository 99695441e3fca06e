#[cfg(target_endian = "little")]
#[derive(Clone, Copy)]
pub union Word {
    pub raw: u32,
}
#[cfg(target_endian = "big")]
#[derive(Clone, Copy)]
pub struct Word {
    pub raw: u32,
}
pub fn f(b: Word) -> Word {
    b
}

