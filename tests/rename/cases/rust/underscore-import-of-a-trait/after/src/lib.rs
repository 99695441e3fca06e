mod t {
    pub trait Talk {
        fn say(&self) -> u32 {
            1
        }
    }
    impl Talk for u32 {}
}
use t::Talk as _;
pub fn f() -> u32 {
    3u32.say()
}

