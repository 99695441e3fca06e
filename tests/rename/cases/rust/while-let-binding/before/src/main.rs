fn main() {
    let mut stack = vec![1, 2];
    while let Some(x) = stack.pop() {
        print!("{}", x);
    }
}

