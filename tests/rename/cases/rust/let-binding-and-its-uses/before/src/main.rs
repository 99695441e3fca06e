fn main() {
    let sum = 1 + 2;
    let twice = sum * 2;
    println!("{} {}", sum, twice);
}

