pub struct Circle;

impl crate::shapes::Shape for Circle {
    fn area_of(&self) -> f64 {
        3.0
    }
}

