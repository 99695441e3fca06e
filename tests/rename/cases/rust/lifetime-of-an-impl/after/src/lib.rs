pub struct Parser<'a> {
    pub text: &'a str,
}

impl<'src> Parser<'src> {
    pub fn rest(&self) -> &'src str {
        self.text
    }
    pub fn new(text: &'src str) -> Self {
        Parser { text }
    }
}

