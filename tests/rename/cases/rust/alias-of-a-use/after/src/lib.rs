pub mod util {
    pub fn help() {}
}
use util::help as support;

pub fn f() {
    support();
    util::help();
}

