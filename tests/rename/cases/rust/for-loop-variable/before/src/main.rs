fn main() {
    let x = vec!["a", "b"];
    for x in x.iter() {
        println!("{}", x);
    }
}

