pub enum Shape {
    Round(f64),
    Square { side: f64 },
}

pub fn area(s: &Shape) -> f64 {
    match s {
        Shape::Round(r) => r * r * 3.0,
        Shape::Square { side } => side * side,
    }
}

pub fn rounds(v: Vec<f64>) -> Vec<Shape> {
    v.into_iter().map(Shape::Round).collect()
}

