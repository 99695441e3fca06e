pub fn f() {
    println!("a");
}

