fn main() {
    let mut n = 0;
    n = 5;
    n += 1;
    let r = &mut n;
    *r -= 1;
    assert!(n == 5);
}

