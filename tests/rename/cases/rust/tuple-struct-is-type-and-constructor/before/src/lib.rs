pub struct Meters(pub f64);

pub fn all(v: Vec<f64>) -> Vec<Meters> {
    v.into_iter().map(Meters).collect()
}

pub fn one(Meters(m): Meters) -> f64 {
    m
}

