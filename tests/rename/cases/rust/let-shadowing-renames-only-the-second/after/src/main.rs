fn main() {
    let line = String::from(" a ");
    let trimmed = line.trim();
    assert_eq!(trimmed, "a");
}

