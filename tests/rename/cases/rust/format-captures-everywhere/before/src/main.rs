use std::fmt::Write;
fn main() {
    let total = 3;
    let width = 8;
    println!("{total} {total:?} {total:>width$} {{total}} {total:#?} {0}", total);
    let s = format!("{total:05}");
    let mut out = String::new();
    write!(out, "{total}").unwrap();
    writeln!(out, "{s}{total}").unwrap();
    assert!(total > 0, "no {total}");
    assert_eq!(total, 3, "bad {total}");
    eprintln!("total {total}");
    if total == 4 {
        panic!("never {total}");
    }
    let f = format_args!("{total}").to_string();
    print!("{out}{f}");
    todo!("{total}");
}

