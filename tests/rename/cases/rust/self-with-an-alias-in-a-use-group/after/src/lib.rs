pub mod outer {
    pub mod tools {
        pub fn help() {}
    }
}
use outer::tools::{self as u};

pub fn f() {
    u::help();
}

