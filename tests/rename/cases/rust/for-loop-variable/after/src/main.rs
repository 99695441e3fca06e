fn main() {
    let x = vec!["a", "b"];
    for word in x.iter() {
        println!("{}", word);
    }
}

