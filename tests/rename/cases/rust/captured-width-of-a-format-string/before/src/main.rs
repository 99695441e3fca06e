fn main() {
    let text = "a";
    let width = 5;
    let s = format!("{text:>width$} {text:.width$}");
    assert_eq!(s.len(), width + 2);
}

