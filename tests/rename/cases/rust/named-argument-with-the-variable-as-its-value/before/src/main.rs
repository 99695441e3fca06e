fn main() {
    let len = 3;
    println!("{len} {}", 1, len = len);
    let inner = format!("{n} {len}", n = len + 1);
    println!("{inner}");
}

