fn main() {
    let name = "name";
    let text = "{name} is name";
    println!("{}", text);
    println!("{}", name); // the name
}

