pub mod figure {
    pub struct Shape;
    impl Shape {
        pub fn new() -> Shape {
            Shape
        }
    }
}
use figure::Shape;
pub fn f() -> figure::Shape {
    Shape::new()
}

