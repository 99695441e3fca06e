fn main() {
    let sum = 1;
    let y = ;
    println!("{}", sum);
}

fn broken( {
