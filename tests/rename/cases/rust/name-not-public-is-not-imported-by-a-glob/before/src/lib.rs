mod a {
    pub fn run() {}
}
mod b {
    fn run() {}
    pub fn go() {
        run()
    }
}
use a::*;
use b::*;

pub fn f() {
    run();
    go();
}

