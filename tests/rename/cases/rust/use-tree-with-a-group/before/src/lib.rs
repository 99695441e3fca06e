pub mod kitchen {
    pub struct Dish;
    pub mod bar {
        pub struct Dish;
        pub struct Cup;
    }
}
use kitchen::{bar::{self, Cup}, Dish};

pub fn serve(_: Dish, _: bar::Dish, _: Cup) {}

