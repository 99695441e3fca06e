pub struct Grid<const N: usize>([u8; N]);

impl<const SIZE: usize> Grid<SIZE> {
    pub fn new() -> Grid<SIZE> {
        Grid([0; SIZE])
    }
    pub fn len(&self) -> usize {
        SIZE + { SIZE }
    }
}

