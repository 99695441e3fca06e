fn main() {
    let a = 1;
    let b = 2;
    assert_eq!(a + b, 3);
}

