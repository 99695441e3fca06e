pub enum Shape {
    Square { side: f64 },
    Cube { side: f64 },
}

pub fn size(s: &Shape) -> f64 {
    match s {
        Shape::Square { side } => *side,
        Shape::Cube { side } => *side,
    }
}

pub fn unit() -> [Shape; 2] {
    [Shape::Square { side: 1.0 }, Shape::Cube { side: 1.0 }]
}

