pub struct Point {
    pub x: i32,
}
pub mod inner {
    pub fn f() -> super::Point {
        crate::Point { x: 1 }
    }
}

