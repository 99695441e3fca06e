pub struct Position {
    pub x: i32,
}
pub mod inner {
    pub fn f() -> super::Position {
        crate::Position { x: 1 }
    }
}

