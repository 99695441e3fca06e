fn main() {
    let x = 1;
    let all: Vec<String> = vec![1, 2].iter().map(|item| format!("{item}")).collect();
    println!("{x} {all:?}");
}

