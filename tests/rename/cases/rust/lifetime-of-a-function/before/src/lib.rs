pub fn longer<'a, 'b: 'a>(x: &'a str, y: &'b str) -> &'a str {
    let pick: &'a str = if x.len() > y.len() { x } else { y };
    pick
}

