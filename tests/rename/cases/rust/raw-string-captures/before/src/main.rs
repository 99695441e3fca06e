fn main() {
    let name = "x";
    println!(r#"{name} "{name}""#);
    println!("{{name}} {{{name}}}");
}

