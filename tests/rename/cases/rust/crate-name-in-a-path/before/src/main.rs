fn main() {
    shop::open();
}

