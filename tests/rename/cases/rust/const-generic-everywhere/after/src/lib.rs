pub struct Ring<T, const LEN: usize> {
    data: [T; LEN],
}
impl<T: Copy + Default, const N: usize> Ring<T, N> {
    pub fn new() -> Self {
        Ring { data: [T::default(); N] }
    }
}

