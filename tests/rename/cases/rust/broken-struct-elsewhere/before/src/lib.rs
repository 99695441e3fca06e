mod bad;
pub struct Point {
    pub x: i32,
}
pub fn f() -> Point {
    Point { x: 1 }
}
