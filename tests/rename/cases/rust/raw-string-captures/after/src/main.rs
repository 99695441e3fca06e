fn main() {
    let who = "x";
    println!(r#"{who} "{who}""#);
    println!("{{name}} {{{who}}}");
}

