pub struct Ring<const N: usize> {
    data: [u8; N],
}
impl<const N: usize> Ring<N> {
    const SIZE: usize = N * 2;
    pub fn new() -> Ring<{ N }> {
        let n = N + Self::SIZE;
        Ring { data: [n as u8; N] }
    }
}

