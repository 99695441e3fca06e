pub fn f(input: &str) -> usize {
    let text = input.trim();
    let g = |text: &str| text.len();
    g(text)
}

