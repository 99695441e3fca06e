pub mod kitchen {
    pub struct Plate;
    pub mod bar {
        pub struct Dish;
        pub struct Cup;
    }
}
use kitchen::{bar::{self, Cup}, Plate};

pub fn serve(_: Plate, _: bar::Dish, _: Cup) {}

