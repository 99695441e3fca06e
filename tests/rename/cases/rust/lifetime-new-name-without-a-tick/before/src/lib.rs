pub fn f<'a>(s: &'a str) -> &'a str {
    s
}

