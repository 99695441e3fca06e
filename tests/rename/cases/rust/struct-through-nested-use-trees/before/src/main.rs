pub mod parts;
mod shop {
    pub mod stock {
        pub use crate::parts::{self, round::{self as r, Disk}};
        pub fn f() -> r::Disk {
            Disk { size: 1 }
        }
        pub fn g() -> parts::round::Disk {
            r::Disk { size: 2 }
        }
    }
    pub use self::stock::{Disk as Rim, *};
}
use shop::{stock, Rim};
fn main() {
    let _: Rim = shop::f();
    let _: shop::Disk = stock::Disk { size: 3 };
    let _ = stock::g();
    let Rim { size: _ } = Rim { size: 4 };
}
