pub enum Colour {
    Red,
}
pub enum Light {
    Stop,
}
pub fn f() -> (Colour, Light) {
    (Colour::Red, Light::Stop)
}

