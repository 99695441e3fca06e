fn main() {
    let digits = 3;
    let x = 1.5;
    println!("{x:.digits$} {:>digits$} {x:>1$.digits$}", "a", digits);
}

