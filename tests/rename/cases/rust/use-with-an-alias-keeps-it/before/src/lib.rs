pub mod util {
    pub fn help() {}
}
use util::help as aid;

pub fn f() {
    aid();
    util::help();
}

