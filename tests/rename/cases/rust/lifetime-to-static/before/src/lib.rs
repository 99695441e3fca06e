pub fn name<'a>(s: &'a str) -> &'a str {
    s
}

