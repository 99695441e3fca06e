pub fn run() {
    super::a::start();
}

