fn main() {
    let outer = 1;
    println!("{}", Some(2).map(|x: i32| x + 1).unwrap());
    println!("{}", outer);
}

