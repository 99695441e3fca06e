fn main() {
    let n = 'done: {
        if true {
            break 'done 1;
        }
        2
    };
    assert_eq!(n, 1);
}

