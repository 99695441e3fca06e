fn main() {
    let sum = 3;
    println!("{sum}", sum = sum + 1);
}

