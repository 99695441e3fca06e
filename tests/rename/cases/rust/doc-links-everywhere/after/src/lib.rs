//! See [`Pot`](crate::Kettle) and [Kettle].
/// A [`Kettle`] to [`Kettle::fill`], [fill it](Kettle::fill), [struct@Kettle].
///
/// Pot is no link here.
///
/// [fill it]: Kettle::fill
pub struct Kettle;
impl Kettle {
    /// Fills [`Self`], a [`Kettle`].
    pub fn fill(&self) {}
}

