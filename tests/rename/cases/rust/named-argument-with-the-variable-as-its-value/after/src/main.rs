fn main() {
    let size = 3;
    println!("{len} {}", 1, len = size);
    let inner = format!("{n} {size}", n = size + 1);
    println!("{inner}");
}

