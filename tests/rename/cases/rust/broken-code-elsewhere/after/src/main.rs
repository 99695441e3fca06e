fn main() {
    let total = 1;
    let y = ;
    println!("{}", total);
}

fn broken( {
