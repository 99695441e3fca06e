fn main() {
    let mut count = 0;
    count = 5;
    count += 1;
    let r = &mut count;
    *r -= 1;
    assert!(count == 5);
}

