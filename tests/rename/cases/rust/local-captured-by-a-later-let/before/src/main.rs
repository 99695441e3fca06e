fn main() {
    let x = 1;
    let y = 2;
    assert_eq!(x + y, 3);
}

