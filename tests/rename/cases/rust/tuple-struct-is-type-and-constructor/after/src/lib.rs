pub struct Metres(pub f64);

pub fn all(v: Vec<f64>) -> Vec<Metres> {
    v.into_iter().map(Metres).collect()
}

pub fn one(Metres(m): Metres) -> f64 {
    m
}

