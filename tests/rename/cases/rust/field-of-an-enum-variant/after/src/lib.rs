pub enum Shape {
    Square { edge: f64 },
    Cube { side: f64 },
}

pub fn size(s: &Shape) -> f64 {
    match s {
        Shape::Square { edge: side } => *side,
        Shape::Cube { side } => *side,
    }
}

pub fn unit() -> [Shape; 2] {
    [Shape::Square { edge: 1.0 }, Shape::Cube { side: 1.0 }]
}

