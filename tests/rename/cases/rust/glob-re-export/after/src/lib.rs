mod inner {
    pub struct Machine;
}
pub mod prelude {
    pub use crate::inner::*;
}
use prelude::*;
pub fn make() -> Machine {
    prelude::Machine
}

