pub fn call<'b, F>(f: F, s: &'b str) -> usize
where
    F: for<'a> Fn(&'a str) -> &'a str,
{
    f(s).len()
}

pub fn other<'a>(s: &'a str) -> &'a str {
    s
}

