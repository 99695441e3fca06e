pub struct Ring<T, const N: usize> {
    data: [T; N],
}
impl<T: Copy + Default, const N: usize> Ring<T, N> {
    pub fn new() -> Self {
        Ring { data: [T::default(); N] }
    }
}

