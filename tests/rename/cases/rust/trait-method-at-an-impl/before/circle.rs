pub struct Circle;

impl crate::shapes::Shape for Circle {
    fn area(&self) -> f64 {
        3.0
    }
}

