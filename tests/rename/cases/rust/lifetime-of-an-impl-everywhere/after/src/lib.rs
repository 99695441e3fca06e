pub struct Cursor<'s> {
    rest: &'s str,
}
impl<'text> Cursor<'text> {
    pub fn take<'b>(&'b mut self, other: &'text str) -> &'text str
    where
        'text: 'b,
    {
        let old: &'text str = self.rest;
        self.rest = other;
        old
    }
    pub fn same<'t>(&self, _: Cursor<'t>) -> Box<dyn Fn() -> &'text str + 'text> {
        let rest = self.rest;
        Box::new(move || rest)
    }
}

