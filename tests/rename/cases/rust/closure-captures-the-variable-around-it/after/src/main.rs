fn main() {
    let base = 10;
    let add = move |x: i32| x + base;
    assert_eq!(add(1) + base, 21);
}

