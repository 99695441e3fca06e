pub struct Parser<'a> {
    pub text: &'a str,
}

impl<'a> Parser<'a> {
    pub fn rest(&self) -> &'a str {
        self.text
    }
    pub fn new(text: &'a str) -> Self {
        Parser { text }
    }
}

