pub mod figure {
    pub struct Figure;
    impl Figure {
        pub fn new() -> Figure {
            Figure
        }
    }
}
use figure::Figure;
pub fn f() -> figure::Figure {
    Figure::new()
}

