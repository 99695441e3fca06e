use crate::Machine;
pub fn make() -> crate::core_part::Machine {
    let e: Machine = super::Machine;
    e
}

