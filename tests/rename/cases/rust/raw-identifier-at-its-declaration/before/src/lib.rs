pub struct Token {
    pub r#type: u32,
}

pub fn get(t: &Token) -> u32 {
    t.r#type + Token { r#type: 1 }.r#type
}

