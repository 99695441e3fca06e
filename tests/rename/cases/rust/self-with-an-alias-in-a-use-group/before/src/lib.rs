pub mod outer {
    pub mod util {
        pub fn help() {}
    }
}
use outer::util::{self as u};

pub fn f() {
    u::help();
}

