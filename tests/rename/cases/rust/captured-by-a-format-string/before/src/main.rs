fn main() {
    let sum = 3;
    let width = 5;
    println!("{sum} {sum:?} {sum:>width$} {{sum}} sum");
    assert!(sum == 3, "sum is {sum}");
}

