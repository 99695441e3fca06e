pub fn f() -> std::vec::Vec<u8> {
    std::vec::Vec::new()
}

