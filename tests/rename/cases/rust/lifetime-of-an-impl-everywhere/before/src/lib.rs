pub struct Cursor<'s> {
    rest: &'s str,
}
impl<'s> Cursor<'s> {
    pub fn take<'b>(&'b mut self, other: &'s str) -> &'s str
    where
        's: 'b,
    {
        let old: &'s str = self.rest;
        self.rest = other;
        old
    }
    pub fn same<'t>(&self, _: Cursor<'t>) -> Box<dyn Fn() -> &'s str + 's> {
        let rest = self.rest;
        Box::new(move || rest)
    }
}

