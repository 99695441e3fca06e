pub enum Color {
    Red,
    Mix(u8, u8),
}
pub mod paint {
    use super::Color::*;
    use super::Color;
    pub fn f(c: &Color) -> bool {
        match c {
            Red => true,
            Mix(..) => false,
        }
    }
    pub fn g() -> Color {
        Red
    }
    pub fn h() -> Color {
        Color::Red
    }
    impl Color {
        pub fn base() -> Self {
            Self::Red
        }
    }
}

