fn main() {
    let outer = 1;
    {
        let x = 2;
        assert_eq!(x, 2);
    }
    assert_eq!(outer, 1);
}

