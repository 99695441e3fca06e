pub struct Pair<'input, 'b> {
    pub left: &'input str,
    pub right: &'b [&'input str],
}

pub fn left<'a>(p: &Pair<'a, 'a>) -> &'a str {
    p.left
}

