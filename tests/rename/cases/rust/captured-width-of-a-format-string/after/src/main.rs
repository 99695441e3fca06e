fn main() {
    let text = "a";
    let columns = 5;
    let s = format!("{text:>columns$} {text:.columns$}");
    assert_eq!(s.len(), columns + 2);
}

