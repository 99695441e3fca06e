fn main() {
    let x = 10;
    let add = |x: i32| x + 1;
    assert_eq!(add(x), 11);
}

