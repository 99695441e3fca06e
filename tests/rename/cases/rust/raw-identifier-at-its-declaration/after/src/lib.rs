pub struct Token {
    pub kind: u32,
}

pub fn get(t: &Token) -> u32 {
    t.kind + Token { kind: 1 }.kind
}

