fn main() {
    let x = 10;
    let add = |item: i32| item + 1;
    assert_eq!(add(x), 11);
}

