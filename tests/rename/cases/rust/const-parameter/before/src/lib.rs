pub struct Grid<const N: usize>([u8; N]);

impl<const N: usize> Grid<N> {
    pub fn new() -> Grid<N> {
        Grid([0; N])
    }
    pub fn len(&self) -> usize {
        N + { N }
    }
}

