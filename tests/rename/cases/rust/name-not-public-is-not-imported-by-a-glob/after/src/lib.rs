mod a {
    pub fn run() {}
}
mod b {
    fn start() {}
    pub fn go() {
        start()
    }
}
use a::*;
use b::*;

pub fn f() {
    run();
    go();
}

