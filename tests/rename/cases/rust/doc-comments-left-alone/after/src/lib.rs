/// A [`Point`].
pub struct Position;

