mod shop;
use shop::Lamp;
pub fn f(lamp: Lamp, other: &Lamp) -> u32 {
    Lamp::plus(&lamp, 1) + Lamp::plus(other, 2) + Lamp::plus(&lamp, 3)
}
