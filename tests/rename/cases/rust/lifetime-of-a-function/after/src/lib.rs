pub fn longer<'text, 'b: 'text>(x: &'text str, y: &'b str) -> &'text str {
    let pick: &'text str = if x.len() > y.len() { x } else { y };
    pick
}

