pub struct Cursor(u32);

impl Cursor {
    /// See [`Cursor::reset`], [`Self::advance`] and [`step`].
    pub fn advance(&mut self) {
        self.0 += 1;
    }
    /// Undoes every [`Cursor::advance()`].
    pub fn reset(&mut self) {
        self.0 = 0;
    }
}

