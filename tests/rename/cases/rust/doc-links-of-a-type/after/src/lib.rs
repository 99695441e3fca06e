//! Everything about [`Position`]: see [Position] and [the type](crate::Position).

/// A Point of the plane. // Point
pub struct Position {
    pub x: i32,
}

/// Moves a [`Position`] by [`Position::x`]; a point is [struct@Position].
pub fn shift(p: &mut Position) {
    p.x += 1; // a Point
}

