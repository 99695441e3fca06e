#[derive(PartialEq)]
pub enum Colour {
    Red,
    Green,
}
pub enum Light {
    Red,
}

impl Colour {
    pub fn first() -> Self {
        Self::Red
    }
}

pub fn name(c: Colour, l: Light) -> &'static str {
    use Colour::*;
    let Light::Red = l;
    match c {
        Red => "Red",
        Green => "Green",
    }
}

pub fn is_red(c: &Colour) -> bool {
    *c == Colour::Red
}

