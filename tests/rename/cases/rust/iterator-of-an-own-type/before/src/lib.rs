pub struct Token {
    pub kind: u32,
}
pub struct Lexer {
    pub kind: u32,
}
impl Iterator for Lexer {
    type Item = Token;
    fn next(&mut self) -> Option<Token> {
        Some(Token { kind: self.kind })
    }
}
pub fn f(l: Lexer) -> u32 {
    let mut n = l.kind;
    for t in l {
        n += t.kind;
    }
    n
}

