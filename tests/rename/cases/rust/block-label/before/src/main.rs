fn main() {
    let n = 'end: {
        if true {
            break 'end 1;
        }
        2
    };
    assert_eq!(n, 1);
}

