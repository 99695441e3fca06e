mod bad;
pub struct Position {
    pub x: i32,
}
pub fn f() -> Position {
    Position { x: 1 }
}
