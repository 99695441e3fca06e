pub struct Pair<'a, 'b> {
    pub left: &'a str,
    pub right: &'b [&'a str],
}

pub fn left<'a>(p: &Pair<'a, 'a>) -> &'a str {
    p.left
}

