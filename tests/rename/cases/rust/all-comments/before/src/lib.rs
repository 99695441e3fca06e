/// A Point, not Pointer.
pub struct Point; // Point
/* Point */
