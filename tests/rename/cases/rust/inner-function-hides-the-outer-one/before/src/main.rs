fn step() -> i32 {
    1
}

fn main() {
    let outer = crate::step();
    let inner = step();
    fn step() -> i32 {
        2
    }
    assert_eq!((outer, inner), (1, 2));
}

