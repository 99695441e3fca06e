pub enum Color {
    Crimson,
    Mix(u8, u8),
}
pub mod paint {
    use super::Color::*;
    use super::Color;
    pub fn f(c: &Color) -> bool {
        match c {
            Crimson => true,
            Mix(..) => false,
        }
    }
    pub fn g() -> Color {
        Crimson
    }
    pub fn h() -> Color {
        Color::Crimson
    }
    impl Color {
        pub fn base() -> Self {
            Self::Crimson
        }
    }
}

