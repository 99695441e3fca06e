pub fn f(text: &str) -> usize {
    let text = text.trim();
    let g = |text: &str| text.len();
    g(text)
}

