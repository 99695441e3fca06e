pub fn start() {}

pub mod inner {
    fn run() {}
    pub fn f() {
        run();
        super::start();
    }
}

