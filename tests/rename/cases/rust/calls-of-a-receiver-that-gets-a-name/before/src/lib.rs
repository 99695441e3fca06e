mod shop;
use shop::Lamp;
pub fn f(lamp: Lamp, other: &Lamp) -> u32 {
    lamp.plus(1) + other.plus(2) + Lamp::plus(&lamp, 3)
}
