const MAX: i32 = 3;

fn main() {
    let n = 2;
    assert!(n < MAX);
}

