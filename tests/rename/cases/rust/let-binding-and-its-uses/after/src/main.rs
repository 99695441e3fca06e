fn main() {
    let total = 1 + 2;
    let twice = total * 2;
    println!("{} {}", total, twice);
}

