fn main() {
    let offset = 10;
    let add = move |x: i32| x + offset;
    assert_eq!(add(1) + offset, 21);
}

