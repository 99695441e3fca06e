pub mod parts;
mod shop {
    pub mod stock {
        pub use crate::parts::{self, round::{self as r, Wheel}};
        pub fn f() -> r::Wheel {
            Wheel { size: 1 }
        }
        pub fn g() -> parts::round::Wheel {
            r::Wheel { size: 2 }
        }
    }
    pub use self::stock::{Wheel as Rim, *};
}
use shop::{stock, Rim};
fn main() {
    let _: Rim = shop::f();
    let _: shop::Wheel = stock::Wheel { size: 3 };
    let _ = stock::g();
    let Rim { size: _ } = Rim { size: 4 };
}
