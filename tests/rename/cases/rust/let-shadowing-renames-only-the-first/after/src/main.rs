fn main() {
    let raw = String::from(" a ");
    let line = raw.trim();
    assert_eq!(line, "a");
}

