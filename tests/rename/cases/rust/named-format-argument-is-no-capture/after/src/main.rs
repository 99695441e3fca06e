fn main() {
    let total = 3;
    println!("{sum}", sum = total + 1);
}

