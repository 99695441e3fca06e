/// A [`Point`].
pub struct Point;

