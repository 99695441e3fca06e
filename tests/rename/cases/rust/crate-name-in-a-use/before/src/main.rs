use shop::open;
fn main() {
    open();
}

