fn main() {
    let pair = (String::from("a"), 1);
    let (ref s, mut n) = pair;
    n += s.len();
    assert_eq!(n, 2);
}

