pub trait Shape {
    fn area_of(&self) -> f64;
}

pub struct Square(pub f64);

impl Shape for Square {
    fn area_of(&self) -> f64 {
        self.0 * self.0
    }
}
