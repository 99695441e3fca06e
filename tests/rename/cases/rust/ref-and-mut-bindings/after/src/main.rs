fn main() {
    let pair = (String::from("a"), 1);
    let (ref name, mut n) = pair;
    n += name.len();
    assert_eq!(n, 2);
}

