pub struct Cursor(u32);

impl Cursor {
    /// See [`Cursor::reset`], [`Self::step`] and [`step`].
    pub fn step(&mut self) {
        self.0 += 1;
    }
    /// Undoes every [`Cursor::step()`].
    pub fn reset(&mut self) {
        self.0 = 0;
    }
}

