fn take(n: u32) -> u32 { n }
fn main() {
    let amount = 1;
    let x = take(amount, ;
    println!("{}", amount);
}
