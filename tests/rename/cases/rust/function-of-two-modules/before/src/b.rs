pub fn run() {
    super::a::run();
}

