fn take(n: u32) -> u32 { n }
fn main() {
    let count = 1;
    let x = take(count, ;
    println!("{}", count);
}
