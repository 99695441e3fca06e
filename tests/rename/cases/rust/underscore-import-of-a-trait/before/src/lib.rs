mod t {
    pub trait Speak {
        fn say(&self) -> u32 {
            1
        }
    }
    impl Speak for u32 {}
}
use t::Speak as _;
pub fn f() -> u32 {
    3u32.say()
}

