fn main() {
    let places = 3;
    let x = 1.5;
    println!("{x:.places$} {:>places$} {x:>1$.places$}", "a", places);
}

