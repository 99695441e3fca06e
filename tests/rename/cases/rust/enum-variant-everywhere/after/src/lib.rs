#[derive(PartialEq)]
pub enum Colour {
    Crimson,
    Green,
}
pub enum Light {
    Red,
}

impl Colour {
    pub fn first() -> Self {
        Self::Crimson
    }
}

pub fn name(c: Colour, l: Light) -> &'static str {
    use Colour::*;
    let Light::Red = l;
    match c {
        Crimson => "Red",
        Green => "Green",
    }
}

pub fn is_red(c: &Colour) -> bool {
    *c == Colour::Crimson
}

