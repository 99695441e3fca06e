use crate::Engine;
pub fn make() -> crate::core_part::Engine {
    let e: Engine = super::Engine;
    e
}

