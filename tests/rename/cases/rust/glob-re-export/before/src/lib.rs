mod inner {
    pub struct Engine;
}
pub mod prelude {
    pub use crate::inner::*;
}
use prelude::*;
pub fn make() -> Engine {
    prelude::Engine
}

