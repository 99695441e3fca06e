pub struct Ring<const N: usize> {
    data: [u8; N],
}
impl<const LEN: usize> Ring<LEN> {
    const SIZE: usize = LEN * 2;
    pub fn new() -> Ring<{ LEN }> {
        let n = LEN + Self::SIZE;
        Ring { data: [n as u8; LEN] }
    }
}

