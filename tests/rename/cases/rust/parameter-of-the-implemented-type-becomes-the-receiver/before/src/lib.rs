pub struct Lamp<T> {
    watt: T,
}
impl<T> Lamp<T> {
    pub fn swap(lamp: &mut Lamp<T>, watt: T) -> T {
        std::mem::replace(&mut lamp.watt, watt)
    }
}

