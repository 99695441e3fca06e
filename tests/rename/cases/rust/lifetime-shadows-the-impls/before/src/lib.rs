pub struct S<'a>(pub &'a str);

impl<'a> S<'a> {
    pub fn pick<'b>(&self, other: &'b str) -> (&'a str, &'b str) {
        (self.0, other)
    }
}

