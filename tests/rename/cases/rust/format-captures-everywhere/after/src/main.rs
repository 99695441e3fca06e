use std::fmt::Write;
fn main() {
    let amount = 3;
    let width = 8;
    println!("{amount} {amount:?} {amount:>width$} {{total}} {amount:#?} {0}", amount);
    let s = format!("{amount:05}");
    let mut out = String::new();
    write!(out, "{amount}").unwrap();
    writeln!(out, "{s}{amount}").unwrap();
    assert!(amount > 0, "no {amount}");
    assert_eq!(amount, 3, "bad {amount}");
    eprintln!("total {amount}");
    if amount == 4 {
        panic!("never {amount}");
    }
    let f = format_args!("{amount}").to_string();
    print!("{out}{f}");
    todo!("{amount}");
}

