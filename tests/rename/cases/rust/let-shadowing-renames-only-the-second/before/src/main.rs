fn main() {
    let line = String::from(" a ");
    let line = line.trim();
    assert_eq!(line, "a");
}

