pub mod util {
    pub fn assist() {}
}
use util::assist as aid;

pub fn f() {
    aid();
    util::assist();
}

