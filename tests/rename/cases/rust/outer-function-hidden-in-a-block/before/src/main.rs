fn step() -> i32 {
    1
}

fn main() {
    {
        fn step() -> i32 {
            2
        }
        assert_eq!(step(), 2);
    }
    assert_eq!(step(), 1);
}

