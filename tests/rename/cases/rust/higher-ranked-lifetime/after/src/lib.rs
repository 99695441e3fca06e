pub fn call<'b, F>(f: F, s: &'b str) -> usize
where
    F: for<'r> Fn(&'r str) -> &'r str,
{
    f(s).len()
}

pub fn other<'a>(s: &'a str) -> &'a str {
    s
}

