//! Everything about [`Point`]: see [Point] and [the type](crate::Point).

/// A Point of the plane. // Point
pub struct Point {
    pub x: i32,
}

/// Moves a [`Point`] by [`Point::x`]; a point is [struct@Point].
pub fn shift(p: &mut Point) {
    p.x += 1; // a Point
}

