fn main() {
    let total = 3;
    let width = 5;
    println!("{total} {total:?} {total:>width$} {{sum}} sum");
    assert!(total == 3, "sum is {total}");
}

