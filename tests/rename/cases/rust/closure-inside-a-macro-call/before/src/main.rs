fn main() {
    let x = 1;
    println!("{}", Some(2).map(|x: i32| x + 1).unwrap());
    println!("{}", x);
}

