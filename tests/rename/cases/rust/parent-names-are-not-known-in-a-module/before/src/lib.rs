pub fn run() {}

pub mod inner {
    fn run() {}
    pub fn f() {
        run();
        super::run();
    }
}

