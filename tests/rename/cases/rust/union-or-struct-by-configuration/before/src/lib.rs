#[cfg(target_endian = "little")]
#[derive(Clone, Copy)]
pub union Bits {
    pub raw: u32,
}
#[cfg(target_endian = "big")]
#[derive(Clone, Copy)]
pub struct Bits {
    pub raw: u32,
}
pub fn f(b: Bits) -> Bits {
    b
}

