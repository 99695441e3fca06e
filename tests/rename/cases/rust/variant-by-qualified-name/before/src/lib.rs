pub enum Colour {
    Red,
}
pub enum Light {
    Red,
}
pub fn f() -> (Colour, Light) {
    (Colour::Red, Light::Red)
}

