fn main() {
    let text = "1";
    let number: i32 = text.parse().unwrap();
    assert_eq!(number, 1);
}

