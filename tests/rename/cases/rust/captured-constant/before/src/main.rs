const MAX: u32 = 3;
fn main() {
    println!("{MAX}");
}

