/// A Position, not Pointer.
pub struct Position; // Position
/* Position */
