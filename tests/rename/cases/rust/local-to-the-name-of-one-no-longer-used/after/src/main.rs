fn main() {
    let text = "1";
    let text: i32 = text.parse().unwrap();
    assert_eq!(text, 1);
}

