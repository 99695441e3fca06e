fn main() {
    let x = 1;
    {
        let x = 2;
        assert_eq!(x, 2);
    }
    assert_eq!(x, 1);
}

