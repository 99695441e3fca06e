fn main() {
    let title = "name";
    let text = "{name} is name";
    println!("{}", text);
    println!("{}", title); // the name
}

