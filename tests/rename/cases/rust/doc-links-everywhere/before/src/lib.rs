//! See [`Pot`](crate::Pot) and [Pot].
/// A [`Pot`] to [`Pot::fill`], [fill it](Pot::fill), [struct@Pot].
///
/// Pot is no link here.
///
/// [fill it]: Pot::fill
pub struct Pot;
impl Pot {
    /// Fills [`Self`], a [`Pot`].
    pub fn fill(&self) {}
}

